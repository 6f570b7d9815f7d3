// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/name_form.h"
#include "src/unit/name_numbers.h"
#include "src/unit/toned_key.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace diaban {
namespace {

struct AlikeCase {
    const char* a;
    const char* b;
    Likeness likeness;
};

class NamesAlike : public testing::TestWithParam<AlikeCase> {};

TEST_P(NamesAlike, areSoInBothDirections) {
    const auto& [a, b, likeness] = GetParam();
    EXPECT_EQ(likenessOf(nameFormOf(a), nameFormOf(b)), likeness) << a << " / " << b;
    EXPECT_EQ(likenessOf(nameFormOf(b), nameFormOf(a)), likeness) << b << " / " << a;
}

constexpr Likeness kKey = Likeness::Key, kTone = Likeness::Tone, kWord = Likeness::UnitWord,
                   kLost = Likeness::LostMarks, kBare = Likeness::BareOnly, kNone = Likeness::None;

const std::vector<AlikeCase> kAlike{
    {"Xã Đông Hòa", "XÃ  ĐÔNG HÒA", kKey},
    {"Xã Ia-Grai", "Xã Ia Grai", kKey},
    {"Xã IaGrai", "Xã Ia – Grai", kKey},
    {"Ea H’Leo", "Ea H' Leo", kKey},
    {"Thừa Thiên - Huế", "Thừa Thiên Huế", kKey},
    {"Xa\u0303 Ho\u0300a", "Xã Hòa", kKey},
    {"Xã Hoà", "Xã Hòa", kTone},
    {"Khóm 1-2", "Khóm 1 – 2", kKey},
    {"P. 1,2", "Phường 1-2", kWord},
    {"Thuỷ", "Thủy", kTone},
    {"Quý", "Quí", kTone},
    {"Quý", "Qúy", kTone},
    {"Mỹ Đức", "Mĩ Đức", kTone},
    {"Quy Nhơn", "Qui Nhơn", kTone},
    {"Quỳnh Lưu", "Quình Lưu", kTone},
    {"Loẻ", "Lỏe", kTone},
    {"Lý Nhân", "LÍ NHÂN", kTone},
    {"Xã An Hải", "X. An Hải", kWord},
    {"Xã An Hải", "An Hải", kWord},
    {"Phường Bến Thành", "P.Bến Thành", kWord},
    {"Phường 01", "Phường 1", kWord},
    {"P.1", "Phường 1", kWord},
    {"P1", "Phường 01", kWord},
    {"Phường XII", "P. 12", kWord},
    {"Xã Tân Lập I", "Xã Tân Lập 1", kWord},
    {"Thị trấn Phố Châu", "TT Phố Châu", kWord},
    {"Thị trấn Phố Châu", "T.T. Phố Châu", kWord},
    {"Thị xã Ba Đồn", "TX. Ba Đồn", kWord},
    {"Quận 3", "Q.3", kWord},
    {"Huyện Ba Vì", "H. Ba Vì", kWord},
    {"Đặc khu Phú Quốc", "ĐK. Phú Quốc", kWord},
    {"Huyện đảo Lý Sơn", "Huyện Lý Sơn", kWord},
    {"Thành phố Huế", "TP. Huế", kWord},
    {"Thủ đô Hà Nội", "Thành phố Hà Nội", kWord},
    {"TP.HCM", "Thành phố Hồ Chí Minh", kWord},
    {"TT. Huế", "Tỉnh Thừa Thiên Huế", kWord},
    {"Xã Hoà An", "X. Hòa An", kWord},
    {"Phường Đúc", "Phường Phường Đúc", kWord},
    {"Phường Tân An.", "Phường Tân An", kWord},
    {"Xa Lá", "Phường Xa Lá", kWord},
    {"Xã Đắk Lắk", "Xa Dak Lak", kLost},
    {"PHUONG BA DINH", "Phường Ba Đình", kLost},
    {"Thi tran Cat Ba", "Thị trấn Cát Bà", kLost},
    {"Xa Hoa Binh", "Xã Hòa Bình", kLost},
    {"Xa La", "Phường Xa Lá", kLost},
    {"Khuê", "Khuế", kLost},
    {"Ba To", "Ba Tơ", kLost},
    {"TP Da Nang", "Thành phố Đà Nẵng", kLost},
    {"Đông", "Dông", kLost},
    {"X. An", "Xã Ân", kLost},
    {"Xã An", "Xã Ân", kBare},
    {"Xã Hoa Bình", "Xã Hòa Bình", kBare},
    {"Xã Minh Chấu", "Xã Minh Châu", kBare},
    {"Xã Ba Tơ", "Xã Ba Tô", kBare},
    {"Mỹ", "Mỷ", kBare},
    {"Xã Vĩnh Châu", "Phường Vĩnh Châu", kNone},
    {"Thị xã Vĩnh Châu", "Thị trấn Vĩnh Châu", kNone},
    {"X. Vĩnh Châu", "P. Vĩnh Châu", kNone},
    {"XA VINH CHAU", "Phường Vĩnh Châu", kNone},
    {"Phường 1", "Phường 11", kNone},
    {"Phường 1-2", "Phường 12", kNone},
    {"Phường 1 – 2", "P.12", kNone},
    {"Phường 1,4", "Phường 14", kNone},
    {"Phường 1.1", "Phường 11", kNone},
    {"Phường 1 4", "Phường 14", kNone},
    {"Tân Lập 1-0", "Tân Lập 10", kNone},
    {"Thúy", "Thúi", kNone},
    {"", "Xã An", kNone},
    {"Xã", "Xã An", kNone},
    {"...", "---", kNone},
    {"H Bông", "Huyện Bông", kNone},
};

INSTANTIATE_TEST_SUITE_P(Cases, NamesAlike, testing::ValuesIn(kAlike));

TEST(TonedKey, putsTheToneBehindItsSyllable) {
    EXPECT_EQ(tonedKey("hoà"), tonedKey("hòa"));
    EXPECT_EQ(tonedKey("hoà an"), "hoa\u0300 an");
    EXPECT_NE(tonedKey("hoàn"), tonedKey("hoán"));
    EXPECT_EQ(bareKey("đắk h'leo 12"), "dakhleo12");
    EXPECT_EQ(tonedKey("y yên"), "y ye\u0302n") << "a y alone stays";
}

TEST(LacksMarks, isOfOneSideOnly) {
    const auto lacks = [](const char* poorer, const char* richer) {
        return lacksMarksOf(tonedKey(poorer), tonedKey(richer));
    };
    EXPECT_TRUE(lacks("ba to", "ba tơ"));
    EXPECT_TRUE(lacks("ba tơ", "ba tơ"));
    EXPECT_TRUE(lacks("dong da", "đống đa"));
    EXPECT_TRUE(lacks("đống da", "đống đa"));
    EXPECT_FALSE(lacks("ba tơ", "ba to"));
    EXPECT_FALSE(lacks("ba tô", "ba tơ"));
    EXPECT_FALSE(lacks("ba", "ba tơ"));
    EXPECT_FALSE(lacks("ba to x", "ba tơ"));
    EXPECT_FALSE(lacks("đa", "da"));
}

TEST(HasTones, sayWhetherANameIsWrittenWithThem) {
    EXPECT_TRUE(hasTones(tonedKey("hòa")));
    EXPECT_FALSE(hasTones(tonedKey("đăk lăk")));
}

TEST(PlainNumbers, haveOneWriting) {
    EXPECT_EQ(withPlainNumbers("phường 01", false), "phường 1");
    EXPECT_EQ(withPlainNumbers("000", false), "0");
    EXPECT_EQ(withPlainNumbers("tân lập xii", false), "tân lập 12");
    EXPECT_EQ(withPlainNumbers("tân lập xxxix", false), "tân lập 39");
    EXPECT_EQ(withPlainNumbers("tân lập xxxx", false), "tân lập xxxx");
    EXPECT_EQ(withPlainNumbers("tân lập iiv", false), "tân lập iiv");
    EXPECT_EQ(withPlainNumbers("xii", false), "xii");
    EXPECT_EQ(withPlainNumbers("xii", true), "12");
    EXPECT_EQ(withPlainNumbers("i tân", false), "i tân") << "a Roman number is the last word";
    EXPECT_EQ(withPlainNumbers(" .,", false), "");
}

/// Pieces that trouble the reading of a name.
std::string randomName(std::mt19937& random) {
    static const std::vector<std::string> pieces{
        "Xã ", "X.", "P",  "TT ", "Thị ", "trấn ",  "01", "I",  " ", "hoà", "hòa", "đ",   "Đ",  "ơ",      "ô",
        "'",   "-",  "qu", "ý",   "í",    "\u0301", ".",  "Mỹ", "ß", "İ",   "가",  "xa ", "tp", "h\u0323"};
    std::string name;
    for (std::size_t n = random() % 7; n > 0; --n) {
        name += pieces[random() % pieces.size()];
    }
    return name;
}

TEST(LikenessLaws, holdOnRandomNames) {
    std::mt19937 random(5);
    for (int i = 0; i < 20'000; ++i) {
        const std::string a = randomName(random);
        const std::string b = randomName(random);
        const NameForm first = nameFormOf(a);
        const NameForm second = nameFormOf(b);
        ASSERT_EQ(likenessOf(first, first), Likeness::Key) << a;
        const Likeness likeness = likenessOf(first, second);
        ASSERT_EQ(likeness, likenessOf(second, first)) << a << " / " << b;
        ASSERT_EQ(bareKey(first.whole.toned), first.whole.bare) << a;
        if (likeness == Likeness::None || first.bare.empty()) {
            continue;
        }
        // By what they share names are looked up.
        const auto bares = [](const NameForm& form) {
            return std::vector<std::string>{form.bare, form.whole.bare, form.split ? form.split->bare : form.bare};
        };
        bool shared = false;
        for (const std::string& one : bares(first)) {
            for (const std::string& other : bares(second)) {
                shared = shared || one == other;
            }
        }
        ASSERT_TRUE(shared) << a << " / " << b;
    }
}

} // namespace
} // namespace diaban
