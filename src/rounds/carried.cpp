// A round that travels with a hearing to a laptop.
#include "rounds/problems.hpp"
#include "rounds/store.hpp"

namespace rounds {

using namespace base::fields;

Schema const& schema_of(Tag<CarriedRound>)
{
    static auto const schema =
        SchemaOf<CarriedRound>("CarriedRound")
            .field("programme_id", &CarriedRound::programme_id, {"โครงการ", "Programme"})
            .field("programme_code", &CarriedRound::programme_code, {"รหัสโครงการ", "Code"})
            .field("programme_th", &CarriedRound::programme_th, {"ชื่อโครงการ", "Programme, Thai"})
            .field("programme_en", &CarriedRound::programme_en, {"ชื่อโครงการภาษาอังกฤษ", "Programme, English"})
            .field("programme_owner", &CarriedRound::programme_owner, {"เจ้าของโครงการ", "Owner"})
            .field("rule_id", &CarriedRound::rule_id, {"หลักเกณฑ์", "Rule"})
            .field("fiscal_year", &CarriedRound::fiscal_year, {"ปีงบประมาณ", "Fiscal year"})
            .field("share_satang", &CarriedRound::share_satang, {"งบต่อหลัง", "Share per house"})
            .field("management_bp", &CarriedRound::management_bp, {"ร้อยละค่าบริหารจัดการ", "Management share"})
            .field("valid_from", &CarriedRound::valid_from, {"ใช้ตั้งแต่", "Valid from"})
            .field("rule_source", &CarriedRound::rule_source, {"ที่มา", "Source"})
            .field("round_id", &CarriedRound::round_id, {"รอบ", "Round"})
            .field("province", &CarriedRound::province, {"จังหวัด", "Province"})
            .field("name_th", &CarriedRound::name_th, {"ชื่อรอบ", "Name, Thai"})
            .field("name_en", &CarriedRound::name_en, {"ชื่อรอบภาษาอังกฤษ", "Name, English"})
            .field("envelope_satang", &CarriedRound::envelope_satang, {"กรอบวงเงิน", "Envelope"})
            .field("opened_on", &CarriedRound::opened_on, {"เปิดเมื่อ", "Opened on"})
            .field("made_up", &CarriedRound::made_up, {"ข้อมูลสมมุติ", "Made up"});
    return schema;
}

CarriedRound carried(storage::Reader& db, RoundId id)
{
    auto const record = store::round(db, auth::Scope::everywhere(), id);
    if (!record)
        throw problems::not_found();
    auto const& round = record->round;
    auto const programme = store::programme(db, round.programme_id).value();
    auto const rule = store::rule(db, round.rule.id).value();
    return {programme.id,     programme.code,    programme.name_th,  programme.name_en, programme.owner,   rule.id,
            rule.fiscal_year, rule.share_satang, rule.management_bp, rule.valid_from,   rule.source,       round.id,
            round.province,   round.name_th,     round.name_en,      round.envelope,    record->opened_on, record->made_up};
}

void receive(api::Work& work, CarriedRound const& c)
{
    store::insert(work.tx(), ProgrammeView{c.programme_id, c.programme_code, c.programme_th, c.programme_en, c.programme_owner});
    RuleView rule;
    rule.id = c.rule_id;
    rule.programme_id = c.programme_id;
    rule.fiscal_year = c.fiscal_year;
    rule.share_satang = c.share_satang;
    rule.management_bp = c.management_bp;
    rule.valid_from = c.valid_from;
    rule.source = c.rule_source;
    rule.version = 1;
    store::insert(work.tx(), rule);
    store::RoundRecord record;
    record.round.id = c.round_id;
    record.round.programme_id = c.programme_id;
    record.round.fiscal_year = c.fiscal_year;
    record.round.province = c.province;
    record.round.rule.id = c.rule_id;
    record.round.name_th = c.name_th;
    record.round.name_en = c.name_en;
    record.round.envelope = c.envelope_satang;
    record.opened_on = c.opened_on;
    record.made_up = c.made_up;
    store::insert(work.tx(), record);
    work.audit({"round.received", {"round", c.round_id.str()}, c.province, {}, c.name_th});
}

} // namespace rounds
