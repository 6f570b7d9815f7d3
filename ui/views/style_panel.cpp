// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/style_panel.h"

#include "src/message/number_format.h"
#include "ui/models/plain_text.h"
#include "ui/models/style_effects.h"
#include "ui/models/typed_numbers.h"
#include "ui/views/checked_line.h"
#include "ui/views/palette_list.h"
#include "ui/views/tab_order.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>
#include <tuple>

namespace diaban::ui {

namespace {

constexpr int kAllDecimals = 9;

bool isReversed(const std::string& palette) {
    return palette.ends_with("-r");
}

std::string plainName(std::string palette) {
    if (isReversed(palette)) {
        palette.resize(palette.size() - 2);
    }
    return palette;
}

const char* wordsOf(MissingYet missing) {
    switch (missing) {
    case MissingYet::Table:
        return "style.no_table";
    case MissingYet::TableButOwnColumns:
        return "style.no_table_own";
    case MissingYet::Indicator:
        break;
    }
    return "style.no_indicator";
}

/// Whether it makes as many classes as are asked for, where figures allow it.
bool heedsNumber(gis::ClassMethod method) {
    return method == gis::ClassMethod::Quantile || method == gis::ClassMethod::EqualInterval ||
           method == gis::ClassMethod::Natural || method == gis::ClassMethod::Geometric;
}

/// All of a map that this panel can change.
auto editable(const MapSpec& spec) {
    return std::tie(spec.period, spec.periods, spec.analysis.kind, spec.analysis.outlineWeak, spec.classes.method,
                    spec.classes.limits, spec.classes.number, spec.classes.zeroApart, spec.sharedClasses, spec.palette,
                    spec.labels);
}

} // namespace

StylePanel::StylePanel(const Words& words, QWidget* parent) : QWidget(parent), m_words(words) {
    addControls();
    connectControls();
    connect(&words, &Words::changed, this, &StylePanel::retranslate);
    retranslate();
    tabAsLaidOut(*this);
}

/// What is chosen already and chosen again is no edit.
void StylePanel::edit(const char* merge, const std::function<void(MapSpec&)>& change) {
    MapSpec spec = m_spec;
    change(spec);
    if (!m_showing && editable(spec) != editable(m_spec)) {
        emit edited(spec, qt(spec.key + ':' + merge));
    }
}

void StylePanel::takeLimits(const QString& text) {
    const auto typed = typedLimits(text, m_words.language());
    if (const auto* fault = std::get_if<gis::Message>(&typed)) {
        m_typed->setFault(m_words(*fault));
        return;
    }
    const auto& limits = std::get<std::vector<double>>(typed);
    m_typed->setText(limitsText(limits, kAllDecimals, m_words.language())); // also where they are what they were
    edit("limits", [&](MapSpec& spec) {
        spec.classes.method = gis::ClassMethod::Manual;
        spec.classes.limits = limits;
    });
}

/// Whether a part of the style can be edited; else why not, for those who point at it and those who hear it.
void StylePanel::allow(QWidget& part, const char* whyNot, const char* tip) {
    const QString words = whyNot != nullptr ? m_words(whyNot) : QString();
    part.setEnabled(whyNot == nullptr);
    part.setAccessibleDescription(words);
    part.setToolTip(!words.isEmpty() ? words : tip != nullptr ? m_words(tip) : QString());
}

void StylePanel::allowWhatActs(const StyleEffects& effects) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_map, m_labels}) {
        allow(*part, nullptr);
    }
    allow(*m_missing, nullptr, "style.missing.tip");
    allow(*m_period, effects.period);
    allow(*m_kind, effects.kind);
    allow(*m_method, effects.classes);
    allow(*m_typed, effects.classes, "style.limits.tip");
    m_typed->line().setAccessibleDescription(m_typed->accessibleDescription());
    allow(*m_zeroApart, effects.classes);
    allow(*m_shared, effects.shared, "style.shared.tip");
    allow(*m_number, effects.number, "window.style.number");
    allow(*m_colours, effects.colours);
    allow(*m_reverse, effects.colours);
    allow(*m_toldApart, effects.colours, "window.style.told_apart.tip");
    allow(*m_outlineWeak, effects.outline);
}

void StylePanel::setMaps(const std::vector<std::pair<std::string, QString>>& maps, const std::string& chosen) {
    const QSignalBlocker quiet(m_map);
    m_map->clear();
    for (const auto& [key, name] : maps) {
        m_map->addItem(name, qt(key));
        m_map->setItemData(m_map->count() - 1, asTip(name), Qt::ToolTipRole);
    }
    m_map->setCurrentIndex(m_map->findData(qt(chosen)));
}

void StylePanel::show(const ShownMap& map, const std::vector<std::string>& periods) {
    m_showing = true;
    m_whyNone = nullptr;
    tellWhyNone({});
    m_spec = map.spec;
    m_classes = map.request.breaks.size();
    m_asked = map.request.breaks.asked;
    m_palette = map.request.palette;
    m_limits = m_spec.classes.limits.empty() ? limitsBetween(map.request).limits : m_spec.classes.limits;
    m_map->setCurrentIndex(m_map->findData(qt(m_spec.key)));
    m_period->clear();
    for (const std::string& period : periods) {
        m_period->addItem(qt(formatPeriod(period, m_words.language())), qt(period));
    }
    const std::string& written = m_spec.periods.empty() ? m_spec.period : map.period; // not one that is looked at
    m_period->setCurrentIndex(std::max(0, m_period->findData(qt(written))));
    const StyleEffects effects = styleEffects(map, periods.size());
    m_zeroApart->setChecked(m_spec.classes.zeroApart);
    m_shared->setVisible(periods.size() > 1 && map.request.kind != MapKind::Circles);
    m_shared->setChecked(!m_spec.periods.empty() || m_spec.classes.method == gis::ClassMethod::Manual ||
                         m_spec.sharedClasses.value_or(!map.request.classed.empty()));
    m_typed->setText(effects.classes == nullptr ? limitsText(m_limits, kAllDecimals, m_words.language()) : QString());
    allowWhatActs(effects);
    fillKinds(m_spec.analysis.kind);
    tellKind(effects.note);
    tellMethod(effects.methodNote);
    m_method->setCurrentIndex(m_method->findData(QString::fromUtf8(nameOf(m_spec.classes.method).data())));
    const bool asked = effects.classes != nullptr || heedsNumber(m_spec.classes.method); // also where fewer were made
    m_number->setValue(asked ? m_spec.classes.number : static_cast<int>(m_classes));
    m_reverse->setChecked(isReversed(m_palette));
    m_labels->setChecked(m_spec.labels != LabelShow::None);
    m_outlineWeak->setChecked(m_spec.analysis.outlineWeak);
    fillPalettes();
    if (effects.colours != nullptr) {
        m_colours->setCurrentIndex(-1); // nothing has these
    }
    m_showing = false;
}

/// Of all kinds the two that show the figure itself are chosen here; another one stands alone.
void StylePanel::fillKinds(AnalysisKind kind) {
    const std::vector<std::string> names = mapKindNames();
    m_kind->clear();
    for (const AnalysisKind one : {AnalysisKind::None, AnalysisKind::Circles, kind}) {
        if (m_kind->findData(static_cast<int>(one)) < 0) {
            const std::string id = "style.kind.of." + names.at(static_cast<std::size_t>(one));
            m_kind->addItem(qt(m_words.catalogue().text(id)), static_cast<int>(one));
        }
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

/// What speaks against a kind that was chosen all the same has a sign.
void StylePanel::tellKind(const char* note) {
    const bool caution = note != nullptr && m_spec.analysis.kind == AnalysisKind::None;
    m_kindNote = note;
    m_note->setText(note == nullptr ? QString() : (caution ? QStringLiteral("⚠ ") : QString()) + m_words(note));
    m_note->setVisible(note != nullptr);
}

/// Zeros that are set apart are none of the classes that were asked for.
void StylePanel::tellMethod(const char* note) {
    m_methodSaid = note;
    const std::size_t zeros = m_asked - std::min(m_asked, static_cast<std::size_t>(m_spec.classes.number));
    const auto count = [&](std::size_t classes) {
        return static_cast<std::int64_t>(classes - std::min(classes, zeros));
    };
    m_methodNote->setText(
        note == nullptr ? QString()
                        : m_words(gis::Message{note, {{"classes", count(m_classes)}, {"asked", count(m_asked)}}}));
    m_methodNote->setVisible(note != nullptr);
}

void StylePanel::showNone(const std::string& key, const char* whyNot) {
    m_whyNone = whyNot;
    tellWhyNone({});
    tellKind(nullptr);
    tellMethod(nullptr);
    m_kind->clear();
    m_map->setCurrentIndex(m_map->findData(qt(key)));
    m_period->clear();
    m_typed->setText({});
    m_method->setCurrentIndex(-1);
    m_colours->setCurrentIndex(-1);
    forbidAll();
}

void StylePanel::showNothingYet(MissingYet missing) {
    m_missingYet = missing;
    m_why->setText(m_words(wordsOf(missing)));
    m_why->show();
    m_addTable->setVisible(missing != MissingYet::Indicator);
    m_ownColumns->setVisible(missing == MissingYet::TableButOwnColumns);
    m_indicator->setVisible(missing == MissingYet::Indicator);
}

void StylePanel::showUndrawn(const MapSpec& spec, const QString& why, const std::vector<std::string>& periods) {
    showNone(spec.key, "style.fixed.undrawn");
    m_spec = spec;
    tellWhyNone(why);
    for (const std::string& period : periods) {
        m_period->addItem(qt(formatPeriod(period, m_words.language())), qt(period));
    }
    m_period->setPlaceholderText(m_words("style.period.choose"));
    m_period->setCurrentIndex(-1);
    forbidAll();
}

void StylePanel::wait() {
    m_whyNone = "style.fixed.waiting";
    forbidAll();
    allow(*m_period, m_whyNone); // of the one before too
}

void StylePanel::tellWhyNone(const QString& why) {
    m_why->setText(why.isEmpty() ? why : QStringLiteral("⚠ ") + why);
    m_why->setVisible(!why.isEmpty());
    m_missingYet.reset();
    for (QPushButton* button : {m_addTable, m_ownColumns, m_indicator}) {
        button->hide();
    }
}

void StylePanel::forbidAll() {
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_period, m_kind, m_method, m_number, m_typed, m_colours, m_reverse,
                                         m_toldApart, m_labels, m_outlineWeak, m_zeroApart, m_shared, m_missing}) {
        allow(*part, m_whyNone);
    }
    if (m_period->count() > 0) { // another one mends the map
        allow(*m_period, nullptr);
    }
    m_typed->line().setAccessibleDescription(m_typed->accessibleDescription());
    allow(*m_map, m_map->count() == 0 ? m_whyNone : nullptr);
}

void StylePanel::fillPalettes() {
    const bool showing = std::exchange(m_showing, true);
    m_colours->clear();
    const std::string now = plainName(m_palette);
    std::vector<std::string> names = suitablePalettes(std::max<std::size_t>(m_classes, 2), m_toldApart->isChecked());
    if (!now.empty() && std::ranges::find(names, now) == names.end()) {
        names.insert(names.begin(), now);
    }
    for (const std::string& name : names) {
        m_colours->addItem(paletteIcon(name + (m_reverse->isChecked() ? "-r" : ""), m_classes, m_colours->iconSize()),
                           qt(name), qt(name));
    }
    m_colours->setCurrentIndex(m_colours->findData(qt(now)));
    m_showing = showing;
}

void StylePanel::retranslate() {
    for (const auto& [label, title] : m_titles) {
        label->setText(m_words(title));
        label->buddy()->setAccessibleName(m_words(title));
    }
    m_number->setAccessibleName(m_words("window.style.number"));
    m_number->findChild<QLineEdit*>()->setAccessibleName(m_words("window.style.number"));
    m_reverse->setText(m_words("window.style.reverse"));
    m_toldApart->setText(m_words("window.style.told_apart"));
    m_typed->setName(m_words("style.limits"), m_words("style.limits.example"));
    m_zeroApart->setText(m_words("style.zero_apart"));
    m_shared->setText(m_words("style.shared"));
    m_labels->setText(m_words("window.style.labels"));
    m_outlineWeak->setText(m_words("window.style.outline_weak"));
    m_addTable->setText(m_words("window.act.add_data"));
    m_ownColumns->setText(m_words("style.own_columns"));
    m_ownColumns->setToolTip(m_words("style.own_columns.tip"));
    m_indicator->setText(m_words("style.choose_indicator"));
    if (m_missingYet) {
        m_why->setText(m_words(wordsOf(*m_missingYet)));
    }
    m_missing->setText(m_words("style.missing"));
    m_missing->setToolTip(m_words("style.missing.tip"));
    const int method = m_method->currentIndex();
    m_method->clear();
    for (const std::string& name : classMethodNames()) {
        m_method->addItem(qt(m_words.catalogue().text("window.method." + name)), qt(name));
    }
    m_method->setCurrentIndex(method);
    if (m_kind->count() > 0) {
        fillKinds(m_spec.analysis.kind);
        tellKind(m_kindNote);
        tellMethod(m_methodSaid);
    }
    if (m_whyNone != nullptr) {
        forbidAll();
    }
}

} // namespace diaban::ui
