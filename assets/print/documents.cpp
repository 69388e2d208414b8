#include "assets/print/documents.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace owc::print {
namespace {

struct Document {
    const char* id;
    const char* icon;
    const char* name;
};

constexpr std::array kDocuments{
    Document{"cnic", "doc-cnic", QT_TRANSLATE_NOOP("Ticket", "CNIC card")},
    Document{"bform", "doc-bform", QT_TRANSLATE_NOOP("Ticket", "Children's B-Form")},
    Document{"bill", "doc-bill", QT_TRANSLATE_NOOP("Ticket", "Electricity or gas bill")},
    Document{"phone", "doc-phone", QT_TRANSLATE_NOOP("Ticket", "Your mobile phone")},
    Document{"slip", "doc-slip", QT_TRANSLATE_NOOP("Ticket", "The slip you were given")},
    Document{"receipt", "doc-receipt", QT_TRANSLATE_NOOP("Ticket", "Your receipt")},
    Document{"parents_cnic", "doc-cnic", QT_TRANSLATE_NOOP("Ticket", "Parents' CNIC cards")},
    Document{"income_certificate", "doc-certificate", QT_TRANSLATE_NOOP("Ticket", "Income certificate")},
    Document{"disability_certificate", "doc-certificate",
             QT_TRANSLATE_NOOP("Ticket", "Disability certificate")},
    Document{"rent_agreement", "doc-certificate", QT_TRANSLATE_NOOP("Ticket", "Rent agreement")},
    Document{"utility_bills", "doc-bill", QT_TRANSLATE_NOOP("Ticket", "Electricity or gas bill")},
    Document{"fee_receipts", "doc-receipt", QT_TRANSLATE_NOOP("Ticket", "Fee receipts")},
    Document{"medical_bills", "doc-health", QT_TRANSLATE_NOOP("Ticket", "Medical bills")},
    Document{"vaccination_card", "doc-health", QT_TRANSLATE_NOOP("Ticket", "Vaccination card")},
    Document{"photo", "thing-camera", QT_TRANSLATE_NOOP("Ticket", "Photo")},
    Document{"house_picture", "thing-camera", QT_TRANSLATE_NOOP("Ticket", "Picture of the house")},
};
constexpr Document kOther{"", "doc-certificate", QT_TRANSLATE_NOOP("Ticket", "Another paper")};

const Document& find(const QString& id) {
    const auto* found =
        std::ranges::find_if(kDocuments, [&](const Document& one) { return id == QLatin1String(one.id); });
    return found == kDocuments.end() ? kOther : *found;
}

}  // namespace

QString documentIcon(const QString& document) {
    return QLatin1String(find(document).icon);
}

QString documentName(const QString& document) {
    return QCoreApplication::translate("Ticket", find(document).name);
}

}  // namespace owc::print
