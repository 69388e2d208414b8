#include "queue-server/server/registry_desk.h"

namespace owc::server {

RegistryDesk::RegistryDesk(Read read, eligibility::Catalogue catalogue)
    : RequestDesk([read = std::move(read), catalogue = std::move(catalogue)](RegistryQuestion& question,
                                                                             Incoming& incoming) {
          RegistryRead got = read(question.cnic);
          auto consulted = std::make_shared<Consulted>();
          consulted->cnic = question.cnic;
          consulted->found = got.found;
          consulted->version = got.version;
          consulted->foremost = eligibility::VerdictKind::AskCounter;
          if (got.found != lookups::Found::CannotAsk) {
              const eligibility::Household* household = got.household ? &*got.household : nullptr;
              consulted->foremost = eligibility::foremost(catalogue, household, question.cnic, question.on);
              if (!question.kindOnly) {
                  consulted->verdicts = eligibility::assess(catalogue, household, question.cnic, question.on);
                  consulted->triage = eligibility::triage(catalogue, household, question.cnic,
                                                          consulted->verdicts, question.on);
              }
          }
          if (question.household) consulted->household = std::move(got.household);
          incoming.consulted = std::move(consulted);
          question = {};
      }) {}

}  // namespace owc::server
