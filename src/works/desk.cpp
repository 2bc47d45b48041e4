// The photo desk's checks over one house: what is gathered for them, and what becomes of their findings.
#include "works/evidence.hpp"

#include "places/places.hpp"
#include "platform/files/files.hpp"

#include <algorithm>

namespace works {

namespace {

using store::FlagRecord;
using store::PictureRecord;

bool was_sent_before(PictureRecord const& a, PictureRecord const& b)
{
    return a.sent_at != b.sent_at ? a.sent_at < b.sent_at : a.id < b.id;
}

class Gathering {
public:
    Gathering(storage::Reader& db, rounds::House const& house, Settings const& settings)
        : db_(db), house_(house), settings_(settings), names_(db)
    {
    }

    [[nodiscard]] Case gather(HouseEvidence const& evidence)
    {
        Case found;
        if (auto const spot = households::spot_of(db_, house_.household_id))
            found.house = Spot{spot->latitude, spot->longitude};
        found.agreed_on = rounds::reached_on(db_, house_.id, rounds::HouseState::Signed);
        found.stages = evidence.reached();
        for (auto const& picture : evidence.pictures())
            found.pictures.push_back(evidence_of(picture));
        if (is_told_finished(evidence))
            for (auto const stage : {Stage::Before, Stage::During, Stage::After})
                for (auto& missing : evidence.completeness(stage).missing)
                    found.missing.push_back(std::move(missing));
        add_other_rounds(found);
        add_neighbours(found);
        return found;
    }

private:
    static bool is_told_finished(HouseEvidence const& evidence)
    {
        return std::ranges::any_of(evidence.reached(), [](StageReached const& reached) { return reached.stage >= Stage::After; });
    }

    Evidence evidence_of(PictureRecord const& picture)
    {
        Evidence e;
        e.id = picture.id;
        e.stage = picture.stage;
        e.angle = picture.angle;
        e.part = picture.part;
        e.taken_at = picture.taken_at;
        e.spot = picture.spot;
        e.sent_at = picture.sent_at;
        add_telling(picture, e);
        add_uses(picture, picture.sha256, 0, e.matches);
        auto const print = files::print_of(db_, picture.sha256);
        if (!print)
            return e;
        e.software = print->software;
        e.modified_at = print->modified_at;
        if (print->look)
            for (auto const& alike : files::looking_like(db_, *print->look, static_cast<int>(settings_.look_distance)))
                if (alike.sha256 != picture.sha256)
                    add_uses(picture, alike.sha256, alike.distance, e.matches);
        return e;
    }

    void add_telling(PictureRecord const& picture, Evidence& e)
    {
        if (picture.by_camera || picture.by_app)
            return;
        auto const digest = files::Digest::parse(picture.sha256);
        auto const file = digest ? files::find(db_, *digest) : std::nullopt;
        e.is_time_told = picture.taken_at && !(file && file->taken_at);
        e.is_place_told = picture.spot && !(file && file->latitude && file->longitude);
    }

    // Where this file is used: by works that sent it before, and by the register.
    void add_uses(PictureRecord const& picture, std::string const& sha256, int distance, std::vector<Match>& matches)
    {
        bool const same = sha256 == picture.sha256;
        for (auto const& use : store::uses_of(db_, sha256)) {
            bool const own = use.about.house == house_.id;
            if (use.id == picture.id || !was_sent_before(use, picture) || (own && !same && use.stage == picture.stage))
                continue;
            matches.push_back({"picture:" + use.id.str(), use.id, distance, same, where(use, own)});
        }
        for (auto const& use : households::uses_of_picture(db_, sha256)) {
            bool const own = use.household == house_.household_id;
            if (own && picture.stage == Stage::Before) // the survey's pictures are pictures before
                continue;
            matches.push_back({"household:" + use.household.str(), std::nullopt, distance, same, where(use, own)});
        }
    }

    base::Bilingual where(PictureRecord const& use, bool own)
    {
        auto const& stage = base::label_of(use.stage);
        if (own)
            return {"บ้านหลังนี้ขั้น “" + stage.th + "”", "this house, “" + stage.en + "”"};
        auto const tambon = names_.tambon(use.about.tambon);
        auto const round = rounds::require_round(db_, auth::Scope::everywhere(), use.about.round);
        return {"บ้านอีกหลังใน ต." + tambon.th + " ขั้น “" + stage.th + "” " + round.name_th,
                "another house in " + tambon.en + ", “" + stage.en + "”, " + round.name_en};
    }

    base::Bilingual where(households::PictureUse const& use, bool own)
    {
        if (own)
            return {"แบบสำรวจของบ้านหลังนี้", "the survey of this house"};
        auto const tambon = names_.tambon(use.tambon);
        return {"ครัวเรือนอื่นในทะเบียน ต." + tambon.th, "another household of the register, in " + tambon.en};
    }

    base::Bilingual round_in_words(rounds::House const& other)
    {
        auto const round = rounds::require_round(db_, auth::Scope::everywhere(), other.round_id);
        auto const& state = base::label_of(other.state);
        return {round.name_th + " (สถานะ " + state.th + ")", round.name_en + " (" + state.en + ")"};
    }

    void add_other_rounds(Case& found)
    {
        for (auto const& other : rounds::houses_of(db_, auth::Scope::everywhere(), house_.household_id)) {
            if (other.id == house_.id || !rounds::holds_a_place(other.state))
                continue;
            auto const round = round_in_words(other);
            found.twins.push_back(
                {"house:" + other.id.str(), {"ครอบครัวนี้อยู่ใน " + round.th + " ด้วย", "This family also stands in " + round.en}});
        }
    }

    void add_neighbours(Case& found)
    {
        constexpr std::size_t kMost = 5;
        if (!found.house)
            return;
        std::vector<households::HouseholdId> const own{house_.household_id};
        for (auto const& near :
             households::standing_within(db_, auth::Scope::everywhere(), {found.house->latitude, found.house->longitude},
                                         static_cast<double>(settings_.same_place_metres), own, kMost))
            for (auto const& other : rounds::houses_of(db_, auth::Scope::everywhere(), near.household.value().id)) {
                if (!rounds::holds_a_place(other.state))
                    continue;
                auto const round = round_in_words(other);
                auto const m = std::to_string(settings_.same_place_metres);
                found.twins.push_back({"house:" + other.id.str(),
                                       {"บ้านอีกหลังในระยะ " + m + " เมตร อยู่ใน " + round.th,
                                        "Another house within " + m + " m stands in " + round.en}});
            }
    }

    storage::Reader& db_;
    rounds::House const& house_;
    Settings settings_;
    places::Lookup names_;
};

auth::Event event_of(FlagRecord const& flag, std::string action, std::optional<FlagState> from)
{
    return {
        std::move(action),
        {"round_house", flag.about.house.str()},
        flag.about.tambon,
        {{"flag." + std::string(base::name_of(flag.kind)), from ? std::optional(std::string(base::name_of(*from))) : std::nullopt,
          std::string(base::name_of(flag.state)), false}},
        flag.reason.th};
}

FlagRecord raised(api::Work& work, rounds::House const& house, Finding const& finding)
{
    FlagRecord flag;
    flag.about = {house.id, house.round_id, house.tambon};
    flag.id = work.new_id<FlagId>();
    flag.kind = finding.kind;
    flag.subject = finding.subject;
    flag.picture = finding.picture;
    flag.other = finding.other;
    flag.reason = finding.reason;
    flag.raised_at = work.now();
    return flag;
}

// A flag that stands already: open again, or with the words of today. What a person has settled stays.
void renew(api::Work& work, FlagRecord flag, Finding const& finding)
{
    bool const was_gone = flag.state == FlagState::Gone;
    if (!was_gone && (flag.state != FlagState::Open || flag.reason == finding.reason))
        return;
    auto const from = flag.state;
    flag.state = FlagState::Open;
    flag.reason = finding.reason;
    store::update(work.tx(), flag);
    work.audit(event_of(flag, was_gone ? "photo_flag.raised" : "photo_flag.reworded", from));
}

void let_go(api::Work& work, FlagRecord flag)
{
    auto const from = flag.state;
    flag.state = FlagState::Gone;
    store::update(work.tx(), flag);
    work.audit(event_of(flag, "photo_flag.gone", from));
}

} // namespace

void recheck(api::Work& work, rounds::House const& house)
{
    auto const settings = store::settings(work.tx());
    HouseEvidence const evidence(work.tx(), house);
    auto const findings = findings_of(Gathering(work.tx(), house, settings).gather(evidence), settings);
    std::map<std::pair<FlagKind, std::string>, Finding const*> wanted;
    for (auto const& finding : findings)
        wanted.emplace(std::pair(finding.kind, finding.subject), &finding);
    for (auto const& flag : evidence.flags()) {
        auto const found = wanted.find({flag.kind, flag.subject});
        if (found != wanted.end()) {
            renew(work, flag, *found->second);
            wanted.erase(found);
        } else if (flag.state == FlagState::Open) {
            let_go(work, flag);
        }
    }
    for (auto const& finding : findings) {
        auto const fresh = wanted.find({finding.kind, finding.subject});
        if (fresh == wanted.end())
            continue;
        wanted.erase(fresh);
        auto const flag = raised(work, house, finding);
        store::insert(work.tx(), flag);
        work.audit(event_of(flag, "photo_flag.raised", std::nullopt));
    }
}

} // namespace works
