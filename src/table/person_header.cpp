// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/person_header.h"

#include "src/unit/name_key.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace diaban {

namespace {

/// Words of headers as plainKey writes them.
using Words = std::initializer_list<std::string_view>;

bool holds(const std::string& header, Words words) {
    return std::ranges::any_of(words, [&](auto word) { return header.find(word) != std::string::npos; });
}

bool begins(const std::string& header, Words words) {
    return std::ranges::any_of(words, [&](auto word) { return header.starts_with(word); });
}

/// True where one of the words stands alone in the header: "Tổ trưởng / ĐT" has "đt". With diacritics, because DT is an
/// area.
bool hasWord(std::string_view written, Words words) {
    const std::string key = nameKey(written);
    std::string_view rest = key;
    while (!rest.empty()) {
        const std::size_t end = rest.find_first_of(" /.,;:()-_\n");
        if (std::ranges::find(words, rest.substr(0, end)) != words.end()) {
            return true;
        }
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
    return false;
}

void lookForNumbers(const std::string& written, const std::string& header, PersonHeader& talk) {
    talk.identity = holds(header, {"cccd", "cmnd", "cmtnd", "cancuoc", "chungminh", "dinhdanhcanhan", "madinhdanh",
                                   "sodinhdanh", "giaytotuythan", "thebhyt", "baohiemyte", "identitycard", "idcard",
                                   "idnumber", "citizenid", "nationalid", "hochieu", "passport"}) ||
                    hasWord(written, {"cmt", "gttt", "bhyt"});
    talk.codeOfUnits = holds(header, {"madinhdanh"}) && !holds(header, {"canhan"});
    talk.phone = holds(header, {"dienthoai", "sdt", "sodt", "dtdd", "didong", "hotline", "duongdaynong", "phone",
                                "mobile", "zalo"}) ||
                 hasWord(written, {"đt", "dđ", "tel"});
    talk.email = holds(header, {"email", "thudientu"}) || hasWord(written, {"mail", "e-mail", "gmail"});
    talk.document =
        holds(header, {"hoso", "magiaodich", "bienlai", "hoadon", "madon", "vanban", "mavach", "quyetdinh", "barcode"});
}

void lookForBirth(const std::string& written, const std::string& header, PersonHeader& talk) {
    if (holds(header, {"sinhhoat"})) {
        return;
    }
    talk.birthYear = holds(header, {"ngaysinh", "namsinh", "thangsinh", "dateofbirth", "birthdate", "birthday",
                                    "yearofbirth", "birthyear"}) ||
                     header == "dob";
    talk.birth = talk.birthYear || holds(header, {"birth"});
    talk.dayOfSomebody = hasWord(written, {"ns"});
}

} // namespace

PersonHeader personHeader(const std::string& written) {
    const std::string header = plainKey(written);
    PersonHeader talk;
    lookForNumbers(written, header, talk);
    lookForBirth(written, header, talk);
    talk.personsName =
        holds(header, {"hovaten", "hoten", "hodem", "tennguoi", "tenchuho", "tencanhan", "personname", "nameofperson"});
    talk.role =
        holds(header, {"nguoi",     "chuho",   "truongthon",  "truongban", "totruong",  "thontruong", "canbo",
                       "chutich",   "bithu",   "congan",      "phutrach",  "daidien",   "lienhe",     "lanhdao",
                       "thanhvien", "contact", "person",      "leader",    "head",      "fullname",   "member",
                       "chihuy",    "daumoi",  "truongdonvi", "phoban",    "doitruong", "giamdoc",    "canhan"});
    talk.unit = holds(header, {"donvi", "xa", "phuong", "thon", "diaban", "khupho", "khudancu", "huyen", "quan", "tinh",
                               "tdp", "todanpho", "ward", "commune", "unit", "district", "village"});
    talk.place =
        talk.unit || holds(header, {"duong", "pho", "tuyen", "truong", "congtrinh", "diadanh", "diadiem", "street",
                                    "road", "school", "place", "cumlienket", "mohinh", "cumdan", "tencum", "caulacbo"});
    talk.placeFirst = begins(header, {"donvi", "diaban", "xa", "phuong", "thon", "khupho", "huyen", "quan", "tinh",
                                      "tendonvi", "tenxa", "tenphuong", "diadiem", "dia"});
    talk.count = begins(header, {"songuoi", "soluong", "sothanhvien", "sohoso", "sotre", "sothuebao", "socanbo", "tong",
                                 "tyle", "tile"}) ||
                 holds(header, {"dacap", "duoccap", "birthrate", "rateofbirth", "numberof", "percent"}) ||
                 header == "births" || written.find('%') != std::string::npos;
    return talk;
}

} // namespace diaban
