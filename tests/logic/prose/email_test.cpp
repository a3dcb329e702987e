// SPDX-License-Identifier: MPL-2.0
// What counts as an e-mail address.
#include "logic/prose/email.hpp"

#include <gtest/gtest.h>

namespace tenken::prose {
namespace {

TEST(Email, AnAddressHasItsParts) {
  for (const char* text :
       {"jinzai@pref.nagano.lg.jp", "ｊｉｎｚａｉ＠ｐｒｅｆ．ｎａｇａｎｏ．ｌｇ．ｊｐ",
        "a@b.jp、c@d.jp", "総務係：a-b.c_d@pref.example.jp（直通）", "sangyo@\npref.example.jp",
        "a@pref.example.jp\nb@pref.example.jp", "jinzai(at)pref.nagano.lg.jp",
        "jinzai★pref.nagano.lg.jp", "a@pref.example.jp.", "a@pref.example.jp、www.pref.example.jp",
        "a@example.tokyo 電話 026-235-7199", "a@pref.example.jp,b.c@d.example.jp",
        "a@b.example,c@d.example.jp"}) {
    EXPECT_EQ(email_fault(text), EmailFault::none) << text;
  }
}

TEST(Email, SaysWhatIsMissing) {
  EXPECT_EQ(email_fault("jinzai.pref.nagano.lg.jp"), EmailFault::no_at);
  EXPECT_EQ(email_fault("電話でお問い合わせください"), EmailFault::no_at);
  EXPECT_EQ(email_fault("@pref.nagano.lg.jp"), EmailFault::no_name);
  EXPECT_EQ(email_fault("課@pref.nagano.lg.jp"), EmailFault::no_name);
  EXPECT_EQ(email_fault("a@@pref.nagano.lg.jp"), EmailFault::no_domain);
  for (const char* text :
       {"jinzai@", "jinzai@pref", "jinzai@pref,nagano.lg.jp", "jinzai@.lg.jp", "jinzai@pref..jp",
        "jinzai@ pref.nagano.lg.jp", "jinzai@pref。jp", "jinzai@10.0.0.1", "a@b.jp、c@d",
        "jinzai@pref.nagano,lg.jp", "jinzai@pref.nagano、lg.jp", "jinzai@pref.nagano。lg.jp",
        "jinzai@pref.nagano. lg.jp", "jinzai@pref.nagano lg.jp", "jinzai@pref.nagano.lg,jp",
        "jinzai@pref.nagano.lg", "a@pref,nagano.lg.jp、b@c.jp"}) {
    EXPECT_EQ(email_fault(text), EmailFault::no_domain) << text;
  }
}

}  // namespace
}  // namespace tenken::prose
