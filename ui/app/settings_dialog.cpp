// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/settings_dialog.h"

#include "ui/models/typed_numbers.h"
#include "ui/views/help_page.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr double kLeastSeconds = 0.5, kMostSeconds = 60;
constexpr int kMilli = 1000;

} // namespace

SettingsDialog::SettingsDialog(const SettingChoices& now, const Words& words, QWidget* parent)
    : QDialog(parent), m_words(words), m_language(new QComboBox(this)), m_theme(new QComboBox(this)),
      m_keepAfter(new QDoubleSpinBox(this)), m_folder(new QLineEdit(this)) {
    setWindowTitle(words("settings.title"));
    offerHelp(*this, words, "settings.title");
    setMinimumWidth(460);
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    column->addLayout(form);
    addFields(*form, now);
    column->addWidget(makeButtons());
}

void SettingsDialog::addFields(QFormLayout& form, const SettingChoices& now) {
    m_language->setObjectName(QStringLiteral("settings.language"));
    m_language->addItem(m_words("window.act.vietnamese"));
    m_language->addItem(m_words("window.act.english"));
    m_language->setCurrentIndex(now.language == Language::Vi ? 0 : 1);
    m_theme->setObjectName(QStringLiteral("settings.theme"));
    m_theme->addItem(m_words("settings.theme.light"));
    m_theme->addItem(m_words("settings.theme.dark"));
    m_theme->setCurrentIndex(now.theme == Theme::Light ? 0 : 1);
    m_keepAfter->setObjectName(QStringLiteral("settings.keep_after"));
    m_keepAfter->setLocale(localeOf(m_words.language()));
    m_keepAfter->setRange(kLeastSeconds, kMostSeconds);
    m_keepAfter->setDecimals(1);
    m_keepAfter->setSingleStep(kLeastSeconds);
    m_keepAfter->setSuffix(u' ' + m_words("settings.seconds"));
    m_keepAfter->setValue(static_cast<double>(now.keepAfter) / kMilli);
    m_folder->setObjectName(QStringLiteral("settings.folder"));
    m_folder->setText(qt(now.folder.string()));
    m_folder->setPlaceholderText(m_words("settings.folder.none"));
    constexpr int kLeastPath = 240, kAround = 24; // the words in its place are read whole
    const int words = m_folder->fontMetrics().horizontalAdvance(m_folder->placeholderText());
    m_folder->setMinimumWidth(std::max(kLeastPath, words + kAround));
    auto* choose = new QPushButton(m_words("window.export.browse"), this);
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::browse);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    const auto add = [&](const char* id, QWidget* field, QLayout* row = nullptr) {
        auto* label = new QLabel(m_words(id), this);
        label->setBuddy(field);
        field->setAccessibleName(m_words(id));
        row != nullptr ? form.addRow(label, row) : form.addRow(label, field);
    };
    add("settings.language", m_language);
    add("settings.theme", m_theme);
    add("settings.keep_after", m_keepAfter);
    m_keepAfter->findChild<QLineEdit*>()->setAccessibleName(m_words("settings.keep_after"));
    add("settings.folder", m_folder, folder);
}

QWidget* SettingsDialog::makeButtons() {
    auto* reset = new QPushButton(m_words("settings.reset_layout"), this);
    reset->setObjectName(QStringLiteral("settings.reset_layout"));
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::layoutResetAsked);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(reset, QDialogButtonBox::ResetRole);
    buttons->addButton(m_words("settings.ok"), QDialogButtonBox::AcceptRole);
    buttons->addButton(m_words("settings.cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void SettingsDialog::browse() {
    const QString folder = QFileDialog::getExistingDirectory(this, m_words("settings.folder"), m_folder->text());
    if (!folder.isEmpty()) {
        m_folder->setText(folder);
    }
}

SettingChoices SettingsDialog::choices() const {
    return {m_language->currentIndex() == 0 ? Language::Vi : Language::En,
            m_theme->currentIndex() == 0 ? Theme::Light : Theme::Dark,
            static_cast<int>(std::lround(m_keepAfter->value() * kMilli)), m_folder->text().trimmed().toStdString()};
}

} // namespace diaban::ui
