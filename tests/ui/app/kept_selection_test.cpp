// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/two_quarters.h"
#include "tests/ui/app/window_test.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTableView>

namespace diaban::ui {
namespace {

class KeptSelection : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        m_window->files().open(test::copySampleOfTwoQuarters(m_folder.path() / "quarters"));
        ASSERT_TRUE(waitFor([&] { return map().ground() != nullptr && m_window->control().shown().has_value(); }));
    }

    /// Names of the rows that a view of rows shows as chosen.
    QStringList chosen(const char* view) {
        QStringList names;
        for (const QModelIndex& index : part<QAbstractItemView>(view).selectionModel()->selectedIndexes()) {
            if (index.column() == 0) {
                names.append(index.data().toString());
            }
        }
        names.sort();
        return names;
    }

    void expectChosen(const QStringList& names, const char* after) {
        EXPECT_EQ(m_window->selection().units().size(), static_cast<std::size_t>(names.size())) << after;
        EXPECT_EQ(chosen("unitTable"), names) << after;
        EXPECT_EQ(chosen("rankedList"), names) << after;
    }
};

TEST_F(KeptSelection, StaysInAllViewsWhateverPeriodAndStyleTheMapHas) {
    MapControl& control = m_window->control();
    control.choose("models_per_1000");
    m_window->selection().set({3, 7});
    const QStringList names = chosen("unitTable");
    ASSERT_EQ(names.size(), 2);
    expectChosen(names, "chosen");
    const auto trigger = [&](Act act, const char* after) {
        m_window->actions()[act].trigger();
        expectChosen(names, after);
    };
    trigger(Act::PreviousPeriod, "stepped");
    trigger(Act::UsePeriod, "used");
    trigger(Act::Undo, "undone");
    trigger(Act::Redo, "done again");
    trigger(Act::NextPeriod, "stepped forth");
    control.previewPeriod(0);
    expectChosen(names, "played");
    part<QSpinBox>("window.style.number").setValue(4);
    expectChosen(names, "in other classes");
    EXPECT_EQ(part<QTableView>("unitTable").currentIndex().siblingAtColumn(0).data().toString(),
              QString::fromStdString(m_window->document().loaded()->study.boundaries.units.names[7]))
        << "the one that is looked at";
}

TEST_F(KeptSelection, ASearchInTheTableTakesNothingAwayFromTheMap) {
    m_window->selection().set({3, 7});
    const QStringList names = chosen("unitTable");
    auto& search = part<QLineEdit>("tableSearch");
    search.setText(names.front());
    EXPECT_EQ(chosen("unitTable"), QStringList{names.front()});
    EXPECT_EQ(m_window->selection().units().size(), 2U);
    search.clear();
    expectChosen(names, "all are found again");
}

} // namespace
} // namespace diaban::ui
