// SPDX-License-Identifier: MPL-2.0
// Next year's sheet from an open document, as a document of its own.
#include "uno/calc/next_year.hpp"

#include <array>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/io/XSeekableInputStream.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include "logic/check/properties/last_year_path.hpp"
#include "logic/files/ods.hpp"
#include "logic/form/error_place.hpp"
#include "logic/roll/new_form.hpp"
#include "uno/calc/document_properties.hpp"
#include "uno/calc/snapshot.hpp"
#include "uno/common/application.hpp"
#include "uno/common/extension_files.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using message::msg;

css::beans::PropertyValue argument(const char* name, const Any& value) {
  return {rtl::OUString::createFromAscii(name), 0, value, css::beans::PropertyState_DIRECT_VALUE};
}

}  // namespace

NextYear::NextYear(const Reference<css::uno::XComponentContext>& context,
                   const Reference<css::frame::XModel>& document)
    : context_(context),
      file_(to_system_path(document->getURL())),
      workbook_(snapshot(document)),
      last_(check::read(workbook_, application(context).forms())),
      questions_(roll::questions(last_)) {}

std::variant<roll::Rolled, message::Message> NextYear::make(const roll::Answers& answers) {
  const std::vector<form::Definition>& forms = application(context_).forms();
  if (last_.binding.recognition.form == nullptr) {
    return msg("事業改善シートの様式として読み取れないので、来年度のシートを作れません。");
  }
  const form::Definition& form = roll::newest_edition(forms, *last_.binding.recognition.form);
  const auto file = roll::look_file(form, to_system_path(extension_url(context_, "looks")));
  if (!file) return msg("様式「{1}」の見た目の定義がないので、シートを作れません。", form.id);
  fill::LookResult read = fill::load_look(*file);
  if (!read.look) {
    const form::DefinitionError& error = read.errors.front();
    return msg("様式「{1}」の見た目の定義を読み取れないので、シートを作れません。{2}: {3}", form.id,
               form::place_of(error), error.message);
  }
  look_ = std::move(read.look);
  auto made = roll::roll({.workbook = workbook_, .result = last_}, form, *look_, answers);
  if (auto* const rolled = std::get_if<roll::Rolled>(&made); rolled != nullptr && !file_.empty()) {
    rolled->form.properties[std::string(check::last_year_property)] = check::stored_path(file_, "");
  }
  return made;
}

Reference<css::frame::XModel> open_rolled(const Reference<css::uno::XComponentContext>& context,
                                          const roll::Rolled& rolled) {
  const std::string bytes = files::ods_bytes(rolled.form, files::OdsKind::document);
  const Reference<css::io::XInputStream> stream(
      css::io::SequenceInputStream::createStreamFromSequence(context, to_bytes(bytes)),
      UNO_QUERY_THROW);
  const std::array arguments = {
      argument("InputStream", Any(stream)),
      argument("FilterName", Any(rtl::OUString("calc8"))),
      // Without a name: where it goes is for the user to say.
      argument("AsTemplate", Any(true)),
  };
  const css::uno::Sequence<css::beans::PropertyValue> descriptor(
      arguments.data(), static_cast<sal_Int32>(arguments.size()));
  const Reference<css::frame::XModel> document(
      css::frame::Desktop::create(context)->loadComponentFromURL("private:stream", "_blank", 0,
                                                                 descriptor),
      UNO_QUERY);
  if (!document.is()) throw css::io::IOException("private:stream", {});
  // Closing it must ask: nothing of it is on the disk.
  Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->setModified(true);
  return document;
}

}  // namespace tenken::office
