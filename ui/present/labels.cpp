#include "ui/present/labels.h"

#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace costberg {
namespace {

struct ShortLabel {
    Input input;
    const char* text;
};

/// For the labels that have no room beside a field.
constexpr std::array<ShortLabel, 24> shortLabels{
    {{Input::MidtrainingGpuHours, QT_TRANSLATE_NOOP("Label", "Mid-training")},
     {Input::PosttrainingGpuHours, QT_TRANSLATE_NOOP("Label", "Post-training")},
     {Input::PeakFlops, QT_TRANSLATE_NOOP("Label", "Peak per GPU")},
     {Input::Mfu, QT_TRANSLATE_NOOP("Label", "MFU")},
     {Input::ComputeMultiple, QT_TRANSLATE_NOOP("Label", "R&D compute / final run")},
     {Input::SyntheticGpuHours, QT_TRANSLATE_NOOP("Label", "Generation")},
     {Input::KeptTokens, QT_TRANSLATE_NOOP("Label", "Synthetic tokens kept")},
     {Input::AcceptedShare, QT_TRANSLATE_NOOP("Label", "Accepted share")},
     {Input::OutputRate, QT_TRANSLATE_NOOP("Label", "Generated per GPU")},
     {Input::PromptRate, QT_TRANSLATE_NOOP("Label", "Prompts read per GPU")},
     {Input::Efficiency, QT_TRANSLATE_NOOP("Label", "Useful share of time")},
     {Input::ExtrasShare, QT_TRANSLATE_NOOP("Label", "Extras on top of rent")},
     {Input::OwnedShare, QT_TRANSLATE_NOOP("Label", "Share on owned GPUs")},
     {Input::ServerFactor, QT_TRANSLATE_NOOP("Label", "Server / accelerator cost")},
     {Input::NetworkShare, QT_TRANSLATE_NOOP("Label", "Network share of cluster")},
     {Input::StorageShare, QT_TRANSLATE_NOOP("Label", "Storage on top")},
     {Input::PriceDecline, QT_TRANSLATE_NOOP("Label", "Decline of prices")},
     {Input::Utilization, QT_TRANSLATE_NOOP("Label", "Utilization")},
     {Input::AcceleratorPower, QT_TRANSLATE_NOOP("Label", "Accelerator power")},
     {Input::ServerPowerFactor, QT_TRANSLATE_NOOP("Label", "Server / accelerator power")},
     {Input::BusyPowerShare, QT_TRANSLATE_NOOP("Label", "Power while busy")},
     {Input::IdlePowerShare, QT_TRANSLATE_NOOP("Label", "Power while idle")},
     {Input::Pue, QT_TRANSLATE_NOOP("Label", "PUE")},
     {Input::OverheadShare, QT_TRANSLATE_NOOP("Label", "Office, legal and travel")}}};

struct ChoiceTips {
    Choice choice;
    std::array<const char*, 3> texts;
};

constexpr std::array<ChoiceTips, choiceCount> choiceTips{
    {{Choice::TrainingMethod,
      {QT_TRANSLATE_NOOP("Label", "The GPU-hours of pre-training are entered."),
       QT_TRANSLATE_NOOP("Label", "The GPU-hours of pre-training follow from parameters, tokens and throughput.")}},
     {Choice::ExperimentsSyntheticData,
      {QT_TRANSLATE_NOOP("Label", "Synthetic data is counted beside the R&D multiple."),
       QT_TRANSLATE_NOOP("Label", "The R&D multiple already contains the synthetic data.")}},
     {Choice::SyntheticMethod,
      {QT_TRANSLATE_NOOP("Label", "The GPU-hours that make synthetic data are entered."),
       QT_TRANSLATE_NOOP("Label", "They follow from the tokens kept and the throughput."),
       QT_TRANSLATE_NOOP("Label", "The tokens are bought from somebody's API.")}},
     {Choice::HeadlineScope,
      {QT_TRANSLATE_NOOP("Label", "The paper's figure is the final run."),
       QT_TRANSLATE_NOOP("Label", "The paper's figure is the final run and its synthetic data.")}},
     {Choice::HardwareMethod,
      {QT_TRANSLATE_NOOP("Label", "One price per GPU, with server, network and storage in it."),
       QT_TRANSLATE_NOOP("Label", "Accelerator, server, network and storage by themselves.")}},
     {Choice::PriceScope,
      {QT_TRANSLATE_NOOP("Label", "The price is that of the accelerator; the server comes on top."),
       QT_TRANSLATE_NOOP("Label", "The price contains the server, as a DGX quote / 8 does.")}},
     {Choice::Depreciation,
      {QT_TRANSLATE_NOOP("Label", "The same amount each year of the useful life."),
       QT_TRANSLATE_NOOP("Label", "The same amount each year, with interest on what is not yet paid back."),
       QT_TRANSLATE_NOOP("Label", "By the fall of prices: more when the hardware is new.")}},
     {Choice::RunningMethod,
      {QT_TRANSLATE_NOOP("Label", "Energy, colocation and maintenance by themselves."),
       QT_TRANSLATE_NOOP("Label", "One running cost per GPU and year.")}}}};

QString tr(const char* text) { return QCoreApplication::translate("Label", text); }

} // namespace

QString labelOf(Input input) { return translated(specOf(input).label); }

QString shortLabelOf(Input input) {
    const auto found = std::ranges::find(shortLabels, input, &ShortLabel::input);
    return found == shortLabels.end() ? labelOf(input) : tr(found->text);
}

QString labelInSentence(Input input) { return inSentence(shortLabelOf(input)); }

QString inSentence(QString label) {
    if (label.size() > 1 && label[1].isLower())
        label[0] = label[0].toLower();
    return label;
}

QString labelOf(Lever lever) { return translated(specOf(lever).label); }

QString labelOf(Choice choice) { return translated(specOf(choice).label); }

QString labelOf(Choice choice, std::size_t valueIndex) { return translated(specOf(choice).values[valueIndex].label); }

QString tipOf(Choice choice, std::size_t valueIndex) {
    return tr(choiceTips[static_cast<std::size_t>(choice)].texts[valueIndex]);
}

} // namespace costberg
