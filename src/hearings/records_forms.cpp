// The fields of what hearings receive.
#include "hearings/labels.hpp"
#include "hearings/records.hpp"

namespace hearings {

using namespace base::fields;
using namespace labels;

Schema const& schema_of(Tag<HearingForm>)
{
    static auto const schema = SchemaOf<HearingForm>("HearingForm")
                                   .field("round_id", &HearingForm::round_id, kRoundId)
                                   .field("tambon", &HearingForm::tambon, kTambon)
                                   .field("corrects_id", &HearingForm::corrects_id, kCorrectsId)
                                   .field("reason", &HearingForm::reason, kReason, text(3, 1000))
                                   .field("villages", &HearingForm::villages, kVillages, items(0, 60))
                                   .field("title", &HearingForm::title, kTitle, text(1, 300))
                                   .field("place", &HearingForm::place, kPlace, text(1, 300))
                                   .field("held_at", &HearingForm::held_at, kHeldAt)
                                   .field("chair_name", &HearingForm::chair_name, kChairName, text(0, 200))
                                   .field("chair_position", &HearingForm::chair_position, kChairPosition, text(0, 200))
                                   .field("secretary_name", &HearingForm::secretary_name, kSecretaryName, text(0, 200))
                                   .field("agenda", &HearingForm::agenda, kAgenda, long_text(8000))
                                   .field("quorum", &HearingForm::quorum, kQuorum)
                                   .field("version", &HearingForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<ListedForm>)
{
    static auto const schema = SchemaOf<ListedForm>("HearingListedForm")
                                   .field("round_house_id", &ListedForm::round_house_id, kHouse)
                                   .field("score", &ListedForm::score, kScore, number(-1'000'000, 1'000'000));
    return schema;
}

Schema const& schema_of(Tag<CandidatesForm>)
{
    static auto const schema = SchemaOf<CandidatesForm>("HearingCandidatesForm")
                                   .field("items", &CandidatesForm::items, kItems, items(0, 2'000))
                                   .field("version", &CandidatesForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<OpeningForm>)
{
    static auto const schema = SchemaOf<OpeningForm>("HearingOpeningForm")
                                   .field("opened_at", &OpeningForm::opened_at, kOpenedAt)
                                   .field("version", &OpeningForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<SealForm>)
{
    static auto const schema =
        SchemaOf<SealForm>("HearingSealForm").field("fingerprint", &SealForm::fingerprint, kFingerprint, text(64, 64));
    return schema;
}

Schema const& schema_of(Tag<ReasonForm>)
{
    static auto const schema =
        SchemaOf<ReasonForm>("HearingReasonForm").field("reason", &ReasonForm::reason, kReason, text(3, 1000));
    return schema;
}

Schema const& schema_of(Tag<AttendeeForm>)
{
    static auto const schema = SchemaOf<AttendeeForm>("HearingAttendeeForm")
                                   .field("id", &AttendeeForm::id, kId)
                                   .field("signed_by", &AttendeeForm::signed_by, kSignedBy)
                                   .field("name", &AttendeeForm::name, kName, text(1, 200))
                                   .field("house_no", &AttendeeForm::house_no, kHouseNo, text(1, 60))
                                   .field("moo", &AttendeeForm::moo, kMoo, number(0, 99))
                                   .field("people", &AttendeeForm::people, kPeople, number(1, 10'000))
                                   .field("households", &AttendeeForm::households, kHouseholds, number(0, 10'000))
                                   .field("counts", &AttendeeForm::counts, kCounts);
    return schema;
}

Schema const& schema_of(Tag<AttendeesForm>)
{
    static auto const schema =
        SchemaOf<AttendeesForm>("HearingAttendeesForm").field("items", &AttendeesForm::items, kItems, items(1, 500));
    return schema;
}

Schema const& schema_of(Tag<PickedAttendees>)
{
    static auto const schema =
        SchemaOf<PickedAttendees>("HearingPickedAttendees").field("ids", &PickedAttendees::ids, kAttendees, items(1, 5'000));
    return schema;
}

Schema const& schema_of(Tag<StatementForm>)
{
    static auto const schema = SchemaOf<StatementForm>("HearingStatementForm")
                                   .field("id", &StatementForm::id, kId)
                                   .field("round_house_id", &StatementForm::round_house_id, kHouse)
                                   .field("kind", &StatementForm::kind, kKind)
                                   .field("speaker", &StatementForm::speaker, kSpeaker, text(1, 200))
                                   .field("words", &StatementForm::words, kWords, spoken())
                                   .field("answer", &StatementForm::answer, kAnswer, long_text(4000))
                                   .field("version", &StatementForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<PlaceForm>)
{
    static auto const schema = SchemaOf<PlaceForm>("HearingPlaceForm")
                                   .field("round_house_id", &PlaceForm::round_house_id, kHouse)
                                   .field("reason", &PlaceForm::reason, kReason, text(3, 1000));
    return schema;
}

Schema const& schema_of(Tag<OrderForm>)
{
    static auto const schema = SchemaOf<OrderForm>("HearingOrderForm")
                                   .field("items", &OrderForm::items, kItems, items(0, 2'000))
                                   .field("version", &OrderForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<VoteForm>)
{
    static auto const schema = SchemaOf<VoteForm>("HearingVoteForm")
                                   .field("id", &VoteForm::id, kId)
                                   .field("round_house_id", &VoteForm::round_house_id, kHouse)
                                   .field("question", &VoteForm::question, kQuestion, text(1, 500))
                                   .field("mode", &VoteForm::mode, kMode)
                                   .field("open", &VoteForm::open, kOpen)
                                   .field("in_favour", &VoteForm::in_favour, kInFavour, people())
                                   .field("against", &VoteForm::against, kAgainst, people())
                                   .field("abstain", &VoteForm::abstain, kAbstain, people())
                                   .field("version", &VoteForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<PictureForm>)
{
    static auto const schema = SchemaOf<PictureForm>("HearingPictureForm")
                                   .field("sha256", &PictureForm::sha256, kSha256, text(64, 64))
                                   .field("kind", &PictureForm::kind, kKind)
                                   .field("caption", &PictureForm::caption, kCaption, text(0, 300));
    return schema;
}

Schema const& schema_of(Tag<MinutesForm>)
{
    static auto const schema = SchemaOf<MinutesForm>("HearingMinutesForm")
                                   .field("minutes", &MinutesForm::minutes, kMinutes, long_text(40'000))
                                   .field("version", &MinutesForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<CheckoutForm>)
{
    static auto const schema = SchemaOf<CheckoutForm>("HearingCheckoutForm")
                                   .field("laptop", &CheckoutForm::laptop, {"โน้ตบุ๊ก", "Laptop"}, text(1, 100))
                                   .field("version", &CheckoutForm::version, kVersion, version());
    return schema;
}

} // namespace hearings
