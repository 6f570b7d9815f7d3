// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/latency/window_acts.h"

#include "ui/app/main_window.h"
#include "ui/map/map_view.h"
#include "ui/views/find_box.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <memory>
#include <stdexcept>

namespace diaban::bench {

namespace {

template <typename Widget> Widget& part(const QWidget& within, const char* name) {
    auto* found = within.findChild<Widget*>(QString::fromLatin1(name));
    if (found == nullptr) {
        throw std::runtime_error(std::string("the window has no ") + name);
    }
    return *found;
}

/// As somebody does who sees it: one that is grey is not pressed in vain.
void click(const QWidget& within, const char* name) {
    auto& button = part<QPushButton>(within, name);
    if (!button.isEnabled()) {
        throw std::runtime_error(std::string(name) + " cannot be pressed");
    }
    button.click();
}

void press(QWidget& widget, int key, const QString& text) {
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&widget, &event);
    }
}

/// The acts of a window, by the names under which they are told; each of them keeps it.
class Acts : public std::enable_shared_from_this<Acts> {
public:
    explicit Acts(ui::MainWindow& window) : m_window(window), m_map(*window.findChild<ui::MapView*>()) {}

    std::vector<WindowAct> take() { return std::move(m_acts); }

    void table();
    void find();
    void style();
    void maps();
    void map(const std::string& on);
    void clusters();
    void words();

private:
    void pickTo(std::uint32_t units);
    void acceptCluster();
    void acceptProposal();
    void add(const std::string& name, const std::function<void()>& act) {
        m_acts.push_back({name, [kept = shared_from_this(), act] { act(); }});
    }
    void trigger(const std::string& name, ui::Act act) {
        add(name, [this, act] { m_window.actions()[act].trigger(); });
    }

    ui::MainWindow& m_window;
    ui::MapView& m_map;
    std::vector<WindowAct> m_acts;
};

void Acts::table() {
    auto* table = &part<QTableView>(m_window, "unitTable");
    const auto select = [table](int rows) {
        const QAbstractItemModel& model = *table->model();
        table->selectionModel()->select({model.index(0, 0), model.index(std::min(rows, model.rowCount()) - 1, 0)},
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    add("select 5,000 rows", [select] { select(5'000); });
    add("select one row", [select] { select(1); });
    add("select all rows", [table] { table->selectAll(); });
    trigger("select none", ui::Act::ClearSelection);
    add("sort by name", [table] { table->sortByColumn(0, Qt::AscendingOrder); });
    add("sort by value", [table] { table->sortByColumn(3, Qt::DescendingOrder); });
    auto* search = &part<QLineEdit>(m_window, "tableSearch");
    add("search in the table: a", [search] { search->setText(QStringLiteral("a")); });
    add("search in the table: an", [search] { search->setText(QStringLiteral("an")); });
    add("search in the table: nothing", [search] { search->clear(); });
}

void Acts::find() {
    trigger("Ctrl+K", ui::Act::Find);
    for (const char* letter : {"p", "h", "u"}) {
        add(std::string("Ctrl+K: type ") + letter, [this, letter] {
            auto* line = m_window.findChild<ui::FindBox*>()->findChild<QLineEdit*>();
            press(*line, 0, QString::fromLatin1(letter));
        });
    }
    add("Ctrl+K: Enter", [this] {
        auto* line = m_window.findChild<ui::FindBox*>()->findChild<QLineEdit*>();
        press(*line, Qt::Key_Return, {});
    });
    trigger("full extent", ui::Act::FullExtent);
}

void Acts::style() {
    auto* number = &part<QSpinBox>(m_window, "window.style.number");
    add("seven classes", [number] { number->setValue(7); });
    trigger("undo", ui::Act::Undo);
    trigger("redo", ui::Act::Redo);
    auto* labels = &part<QCheckBox>(m_window, "window.style.labels");
    add("names off", [labels] { labels->toggle(); });
    add("names on", [labels] { labels->toggle(); });
    auto* missing = &part<QCheckBox>(m_window, "styleMissing");
    add("hatches off", [missing] { missing->toggle(); });
    auto* target = &part<QLineEdit>(m_window, "style.target");
    add("another target", [target] {
        target->setText(QStringLiteral("77"));
        press(*target, Qt::Key_Return, {});
    });
    trigger("undo the target", ui::Act::Undo);
}

void Acts::maps() {
    for (const char* key : {"models", "circles", "moran", "weak", "linked", "shares"}) {
        add(std::string("show the map ") + key, [this, key] { m_window.control().choose(key); });
    }
    for (const int index : {0, 1, 2}) {
        add("look at period " + std::to_string(index + 1), [this, index] { m_window.control().previewPeriod(index); });
    }
    trigger("the period before", ui::Act::PreviousPeriod);
    trigger("undo the period", ui::Act::Undo);
}

void Acts::map(const std::string& on) {
    trigger(on + "zoom in", ui::Act::ZoomIn);
    trigger(on + "zoom in again", ui::Act::ZoomIn);
    add(on + "step", [this] { press(m_map, Qt::Key_Right, {}); });
    for (int i = 0; i < 4; ++i) {
        trigger(on + "zoom in further", ui::Act::ZoomIn);
    }
    add(on + "step, enlarged", [this] { press(m_map, Qt::Key_Right, {}); });
    trigger(on + "full extent", ui::Act::FullExtent);
    add(on + "next unit by rank", [this] { press(m_map, Qt::Key_PageDown, {}); });
}

void Acts::clusters() {
    auto* tabs = &part<QTabWidget>(m_window, "bottomTabs");
    for (const int tab : {1, 2, 3, 4, 5}) {
        add("tab " + std::to_string(tab + 1), [tabs, tab] { tabs->setCurrentIndex(tab); });
    }
    add("show the map linked", [this] { m_window.control().choose("linked"); });
    map("linked: ");
    add("clusters shown", [tabs] { tabs->setCurrentIndex(4); });
    add("new cluster", [this] { click(m_window, "clusterNew"); });
    add("one more unit in it", [this] { pickTo(1); });
    acceptCluster();
    trigger("undo the cluster", ui::Act::Undo);
    acceptProposal();
    add("table shown", [tabs] { tabs->setCurrentIndex(0); });
}

/// Makes the cluster of so many units, the first ones.
void Acts::pickTo(std::uint32_t units) {
    if (!m_window.clusterDraft().isActive()) {
        click(m_window, "clusterNew");
    }
    const auto members = static_cast<std::uint32_t>(m_window.clusterDraft().cluster().members.size());
    for (std::uint32_t unit = members; unit < units; ++unit) {
        emit m_map.picked(unit);
    }
}

void Acts::acceptCluster() {
    add("accept the cluster", [this] {
        click(m_window, "draftAccept");
        if (m_window.clusterDraft().isActive()) {
            throw std::runtime_error("the cluster was not accepted");
        }
    });
    m_acts.back().prepare = [kept = shared_from_this()] { kept->pickTo(2); };
}

/// They are worked out anew beside the one that was accepted.
void Acts::acceptProposal() {
    const auto* proposals = part<QTableView>(m_window, "proposalTable").model();
    const auto work = [this, proposals] {
        if (proposals->rowCount() == 0) {
            click(m_window, "proposalWork");
        }
    };
    const auto there = [proposals] { return proposals->rowCount() > 0; };
    add("work out proposals", work);
    m_acts.back().right = there;
    add("accept a proposal", [this] {
        part<QTableView>(m_window, "proposalTable").selectRow(0);
        click(m_window, "proposalAccept");
    });
    m_acts.back().prepare = [kept = shared_from_this(), work] { work(); };
    m_acts.back().right = there;
    trigger("undo the proposal", ui::Act::Undo);
    m_acts.back().right = there;
}

void Acts::words() {
    trigger("English", ui::Act::English);
    trigger("Vietnamese", ui::Act::Vietnamese);
    trigger("dark", ui::Act::Dark);
    trigger("light", ui::Act::Dark);
}

} // namespace

std::vector<WindowAct> windowActs(ui::MainWindow& window) {
    const auto acts = std::make_shared<Acts>(window);
    acts->map("");
    acts->table();
    acts->find();
    acts->style();
    acts->maps();
    acts->clusters();
    acts->words();
    return acts->take();
}

} // namespace diaban::bench
