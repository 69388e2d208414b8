#include "counter/desk/model/registration_words.h"

#include <QCoreApplication>

namespace owc::desk_model {

using eligibility::Gender;
using eligibility::Marital;
using eligibility::RegistryVisit;
using eligibility::Relation;
using registration::Change;
using registration::Ground;
using registration::Page;
using registration::Question;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("FormWords", text);
}

}  // namespace

QString formName(RegistryVisit kind) {
    switch (kind) {
        case RegistryVisit::NewSurvey:
            return say("New survey");
        case RegistryVisit::RosterUpdate:
            return say("Roster update");
        case RegistryVisit::Appeal:
            return say("Appeal");
        case RegistryVisit::DisasterImpact:
            return say("After a disaster");
        case RegistryVisit::ReassessIneligible:
        case RegistryVisit::ReassessBeneficiary:
            return say("New assessment");
        case RegistryVisit::None:
        case RegistryVisit::WomansCnic:
            break;
    }
    return {};
}

QString pageName(Page page) {
    switch (page) {
        case Page::Family:
            return say("Family");
        case Page::Reason:
            return say("Reason");
        case Page::House:
            return say("House");
        case Page::Papers:
            return say("Papers");
        case Page::ReadBack:
            return say("Read back");
    }
    return {};
}

QString relationWord(Relation relation) {
    switch (relation) {
        case Relation::Head:
            return say("head of the family");
        case Relation::Spouse:
            return say("husband or wife");
        case Relation::Child:
            return say("son or daughter");
        case Relation::Parent:
            return say("father or mother");
        case Relation::Sibling:
            return say("brother or sister");
        case Relation::Grandchild:
            return say("grandchild");
        case Relation::Other:
            return say("another relative");
    }
    return {};
}

QString genderWord(Gender gender) {
    switch (gender) {
        case Gender::Female:
            return say("woman or girl");
        case Gender::Male:
            return say("man or boy");
        case Gender::Transgender:
            return say("transgender");
        case Gender::Unknown:
            break;
    }
    return {};
}

QString maritalWord(Marital marital) {
    switch (marital) {
        case Marital::Single:
            return say("not married");
        case Marital::Married:
            return say("married");
        case Marital::Widowed:
            return say("widowed");
        case Marital::Divorced:
            return say("divorced");
        case Marital::Separated:
            return say("separated");
        case Marital::Unknown:
            break;
    }
    return {};
}

QString changeWord(Change change) {
    switch (change) {
        case Change::None:
            return say("nothing new");
        case Change::Birth:
            return say("born since");
        case Change::Marriage:
            return say("married since");
        case Change::Divorce:
            return say("divorced since");
        case Change::Widowhood:
            return say("widowed since");
        case Change::Death:
            return say("has died");
        case Change::MovedIn:
            return say("has come to live here");
        case Change::MovedOut:
            return say("has left the family");
        case Change::Education:
            return say("schooling has changed");
        case Change::Health:
            return say("health has changed");
        case Change::Disability:
            return say("disability has changed");
        case Change::Job:
            return say("work has changed");
        case Change::Mistake:
            return say("was written down wrong");
    }
    return {};
}

QString groundWord(Ground ground) {
    switch (ground) {
        case Ground::None:
            break;
        case Ground::Widow:
            return say("A widow");
        case Ground::Elderly:
            return say("An elderly woman");
        case Ground::Disabled:
            return say("A disability");
        case Ground::WrongFacts:
            return say("What is on record is not so");
        case Ground::Flood:
            return say("A flood");
        case Ground::Earthquake:
            return say("An earthquake");
        case Ground::Fire:
            return say("A fire");
        case Ground::OtherDisaster:
            return say("Another disaster");
    }
    return {};
}

std::vector<Ground> groundsOf(RegistryVisit kind) {
    if (kind == RegistryVisit::Appeal)
        return {Ground::Widow, Ground::Elderly, Ground::Disabled, Ground::WrongFacts};
    if (kind == RegistryVisit::DisasterImpact)
        return {Ground::Flood, Ground::Earthquake, Ground::Fire, Ground::OtherDisaster};
    return {};
}

QString questionWords(Question question) {
    switch (question) {
        case Question::Dependants:
            return say("Members under 18 or over 65");
        case Question::HeadSchooling:
            return say("Schooling of the head");
        case Question::SchoolGoing:
            return say("Children of 5 to 16 at school");
        case Question::RoomsPerPerson:
            return say("Rooms for each person");
        case Question::Toilet:
            return say("Toilet");
        case Question::Refrigerator:
            return say("Refrigerator, freezer or washing machine");
        case Question::Cooling:
            return say("Air conditioner, air cooler, geyser or heater");
        case Question::Stove:
            return say("Cooking stove, range or microwave");
        case Question::Vehicles:
            return say("Vehicles");
        case Question::Television:
            return say("Television");
        case Question::Livestock:
            return say("Livestock");
        case Question::FarmLand:
            return say("Own farm land");
    }
    return {};
}

QStringList bandWords(Question question) {
    switch (question) {
        case Question::Dependants:
            return {say("0 to 2"), say("3 to 4"), say("5 to 6"), say("7 or more")};
        case Question::HeadSchooling:
            return {say("never attended"), say("up to class 5"), say("class 6 to 10"), say("class 11 or more")};
        case Question::SchoolGoing:
            return {say("no child of that age"), say("all attend"), say("some attend"), say("none attends")};
        case Question::RoomsPerPerson:
            return {say("over 0 to 0.2"), say("over 0.2 to 0.3"), say("over 0.3 to 0.4"), say("over 0.4")};
        case Question::Toilet:
            return {say("flush, to sewer, pit or drain"), say("dry, raised or pit"), say("no toilet")};
        case Question::Refrigerator:
        case Question::Cooling:
        case Question::Stove:
        case Question::Television:
            return {say("yes"), say("no")};
        case Question::Vehicles:
            return {say("car or tractor, and motorcycle"), say("car or tractor only"), say("motorcycle only"),
                    say("neither of them")};
        case Question::Livestock:
            return {say("buffalo or bullock, and cow, goat or sheep"), say("buffalo or bullock only"),
                    say("cow, goat or sheep only"), say("neither of them")};
        case Question::FarmLand:
            return {say("no land"), say("up to 12.5"), say("over 12.5")};
    }
    return {};
}

QString formPaper(const std::string& id) {
    if (id == "cnic") return say("identity cards");
    if (id == "bform") return say("B-Forms of the children");
    if (id == "bill") return say("electricity or gas bill");
    return QString("\u2068%1\u2069").arg(QString::fromStdString(id).replace('_', ' '));
}

}  // namespace owc::desk_model
