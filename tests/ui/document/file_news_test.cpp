// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temp_folder.h"
#include "ui/document/file_news.h"

#include <gtest/gtest.h>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;

class FileNewsTest : public testing::Test {
protected:
    void SetUp() override {
        m_one = m_folder.write("mot.csv", "1");
        m_two = m_folder.write("hai.csv", "2");
        m_news.read({m_one, m_two});
    }

    [[nodiscard]] std::vector<std::pair<std::string, std::string>> told() const {
        std::vector<std::pair<std::string, std::string>> told;
        for (const gis::Message& message : m_news.messages()) {
            told.emplace_back(message.id, std::get<std::string>(message.args.front().second));
        }
        return told;
    }

    using Told = std::vector<std::pair<std::string, std::string>>;
    test::TempFolder m_folder;
    fs::path m_one, m_two;
    FileNews m_news;
};

TEST_F(FileNewsTest, AFileThatIsGoneIsNotCalledChanged) {
    EXPECT_EQ(told(), Told{});
    fs::remove(m_one);
    m_news.hear({m_one});
    EXPECT_EQ(told(), (Told{{"window.changed.gone", "mot.csv"}}));
    m_news.hear({m_two});
    EXPECT_EQ(told(), (Told{{"window.changed.gone", "mot.csv"}, {"window.changed.inputs", "hai.csv"}}))
        << "the one does not make forget the other";
}

TEST_F(FileNewsTest, AFileThatComesBackIsTold) {
    fs::remove(m_one);
    m_news.hear({m_one});
    (void)m_folder.write("mot.csv", "1");
    m_news.hear({m_one});
    EXPECT_EQ(told(), (Told{{"window.changed.back", "mot.csv"}}));
    m_news.hear({m_one});
    EXPECT_EQ(told(), (Told{{"window.changed.back", "mot.csv"}})) << "writing it goes on";
    m_news.read({m_one, m_two});
    EXPECT_EQ(told(), Told{});
}

TEST_F(FileNewsTest, AFileThatWasMissingFromTheStartIsToldOnceItIsThere) {
    const fs::path three = m_folder.path() / "ba.csv";
    m_news.read({m_one, three});
    m_news.hear({m_one, three});
    EXPECT_EQ(told(), (Told{{"window.changed.inputs", "mot.csv"}})) << "a file of corrections need not be there";
    (void)m_folder.write("ba.csv", "3");
    m_news.hear({three});
    EXPECT_EQ(told(), (Told{{"window.changed.back", "ba.csv"}, {"window.changed.inputs", "mot.csv"}}));
}

} // namespace
} // namespace diaban::ui
