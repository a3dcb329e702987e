// SPDX-License-Identifier: MPL-2.0
// The Function Wizard's texts, held against the interface.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/reflection/XIdlClass.hpp>
#include <com/sun/star/reflection/XIdlMethod.hpp>
#include <com/sun/star/reflection/XIdlReflection.hpp>
#include <com/sun/star/reflection/theCoreReflection.hpp>
#include <com/sun/star/sheet/FunctionArgument.hpp>
#include <com/sun/star/sheet/XFunctionDescriptions.hpp>
#include <map>
#include <pugixml.hpp>

#include "tests/office/office.hpp"

namespace tenken::uno_test {
namespace {

using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;
using testing::HasSubstr;
using testing::Not;

// The interface as the type library has it: method → names of its parameters.
std::map<std::string, std::vector<std::string>> interface_methods() {
  const auto reflection =
      com::sun::star::reflection::theCoreReflection::get(test_office::shared().context());
  const auto methods = reflection->forName("org.tenken.XKpi")->getMethods();
  std::map<std::string, std::vector<std::string>> found;
  for (const auto& method : methods) {
    if (method->getDeclaringClass()->getName() != "org.tenken.XKpi") {
      continue;
    }
    auto& names = found[test_office::to_utf8(method->getName())];
    const auto parameters = method->getParameterInfos();
    for (const auto& parameter : parameters) {
      names.push_back(test_office::to_utf8(parameter.aName));
    }
  }
  return found;
}

void expect_both_languages(const pugi::xml_node& node, const char* property) {
  for (const char* language : {"ja", "en"}) {
    const std::string path =
        std::string("prop[@oor:name='") + property + "']/value[@xml:lang='" + language + "']";
    EXPECT_STRNE(node.select_node(path.c_str()).node().child_value(), "")
        << node.attribute("oor:name").value() << ": " << path;
  }
}

std::vector<std::string> names_of(const pugi::xpath_node_set& nodes) {
  std::vector<std::string> names;
  for (const auto& node : nodes) {
    names.emplace_back(node.node().attribute("oor:name").value());
  }
  return names;
}

// A missing text would only show as a blank line in the wizard, in one language.
TEST(FunctionTexts, AreThereInBothLanguagesForEveryFunctionAndParameterOfTheInterface) {
  pugi::xml_document registry;
  ASSERT_TRUE(registry.load_file(TENKEN_EXTENSION "/registry/CalcAddIns.xcu"));
  const auto functions = registry.select_nodes("//node[@oor:name='AddInFunctions']/node");
  const auto methods = interface_methods();
  EXPECT_EQ(functions.size(), methods.size());
  for (const auto& [method, parameters] : methods) {
    const std::string path = "//node[@oor:name='AddInFunctions']/node[@oor:name='" + method + "']";
    const pugi::xml_node function = registry.select_node(path.c_str()).node();
    ASSERT_TRUE(function) << method;
    expect_both_languages(function, "DisplayName");
    expect_both_languages(function, "Description");
    const auto described = function.select_nodes("node[@oor:name='Parameters']/node");
    EXPECT_EQ(names_of(described), parameters) << method;
    for (const auto& parameter : described) {
      expect_both_languages(parameter.node(), "DisplayName");
      expect_both_languages(parameter.node(), "Description");
    }
  }
}

struct Wizard {
  const char* ui_language;
  const char* example;  // how an example begins
};

class FunctionWizard : public testing::TestWithParam<Wizard> {
 protected:
  // Name → description, of our functions, as the wizard gets them.
  static std::map<std::string, std::map<std::string, com::sun::star::uno::Any>> functions() {
    test_office::Options options;
    options.ui_language = GetParam().ui_language;
    const Reference<com::sun::star::sheet::XFunctionDescriptions> all(
        test_office::shared(options).create("com.sun.star.sheet.FunctionDescriptions"),
        UNO_QUERY_THROW);
    std::map<std::string, std::map<std::string, com::sun::star::uno::Any>> found;
    for (sal_Int32 i = 0; i < all->getCount(); ++i) {
      com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue> properties;
      all->getByIndex(i) >>= properties;
      std::map<std::string, com::sun::star::uno::Any> function;
      for (const auto& property : std::as_const(properties)) {
        function[test_office::to_utf8(property.Name)] = property.Value;
      }
      const auto name = test_office::to_utf8(function["Name"].get<rtl::OUString>());
      if (name.starts_with("KPI_")) {
        found[name] = function;
      }
    }
    return found;
  }
};

TEST_P(FunctionWizard, ExplainsEveryFunctionWithAnExampleAndEveryArgument) {
  const auto found = functions();
  EXPECT_EQ(found.size(), interface_methods().size());
  for (const auto& [name, function] : found) {
    const auto text = test_office::to_utf8(function.at("Description").get<rtl::OUString>());
    EXPECT_THAT(text, HasSubstr(GetParam().example + ("=" + name + "("))) << name;
    com::sun::star::uno::Sequence<com::sun::star::sheet::FunctionArgument> arguments;
    function.at("Arguments") >>= arguments;
    EXPECT_TRUE(arguments.hasElements()) << name;
    for (const auto& argument : std::as_const(arguments)) {
      EXPECT_FALSE(argument.Name.isEmpty()) << name;
      EXPECT_FALSE(argument.Description.isEmpty()) << name << ", " << argument.Name;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Languages, FunctionWizard,
                         testing::Values(Wizard{"ja", "例: "}, Wizard{"en-US", "Example: "}),
                         [](const testing::TestParamInfo<Wizard>& test) {
                           return std::string(test.param.ui_language).substr(0, 2);
                         });

}  // namespace
}  // namespace tenken::uno_test
