// The canonical text: the same bytes for the same content, read back without loss, and pinned so that old fingerprints stay good.
#include "selection/builders.hpp"
#include "selection/canonical.hpp"

#include "platform/auth/vault.hpp"

#include <gtest/gtest.h>

namespace selection {

namespace {

using selection::Inputs;

Inputs everything()
{
    auto inputs = test::inputs_of({test::a_candidate(1, 3), test::a_candidate(2, 1, 2, selection::Value())}, 1);
    inputs.round = test::numbered<rounds::RoundId>(9);
    inputs.scorecard = "x 3";
    inputs.heard = {{"h", "ab", "CODE", "เวที \"หมู่ 4\"\nบ้านดง", base::Date(2021, 11, 20)},
                    {"", "", "", "เวทีบนกระดาษ", base::Date(2021, 11, 21)}};
    inputs.candidates[1].said = {{0, 1, "รอไม่ได้ \\ จริง", 20, 3, 1, {{"มีบ้านใหม่แล้ว", "ไม่จริง"}, {"ลูกส่งเงิน", "ครั้งเดียว"}}},
                                 {1, 2, std::nullopt, 0, 0, 0, {}}};
    inputs.candidates[1].reason = "บอกไว้ตอนทำบัญชี";
    inputs.candidates[0].gone_on = true;
    inputs.adjustments = {{inputs.candidates[0].house, 1, "ไปดูแล้ว", "o"}};
    inputs.supersedes = "ff";
    selection::Band band;
    band.unknown = true;
    band.degree = 2;
    band.reason_th = "ไม่ทราบ";
    inputs.card.criteria[0].bands.push_back(band);
    selection::Band is;
    is.is = false;
    selection::Band any;
    any.any_of = {"b", "a"};
    inputs.card.criteria[0].bands.push_back(is);
    inputs.card.criteria[0].bands.push_back(any);
    inputs.set_aside = selection::SetAside{"นับผิด", {{"g", "cd", "EDOC", "เวทีที่ไม่ใช้", base::Date(2021, 11, 19)}}};
    return inputs;
}

TEST(CanonicalText, IsReadBackToTheSameText)
{
    auto const inputs = everything();
    auto const list = rank(inputs);
    auto const text = canonical_text(inputs, list);
    auto const frozen = selection::from_canonical(text);
    EXPECT_EQ(canonical_text(frozen.inputs, frozen.list), text);
    EXPECT_EQ(canonical_text(frozen.inputs, rank(frozen.inputs)), text) << "and computed again it is the same list";
    EXPECT_EQ(frozen.engine, 1);
}

TEST(CanonicalText, SortsItsMembersAndHoldsNoBlanks)
{
    auto const text = canonical_text(test::inputs_of({test::a_candidate(1, 1)}), {});
    EXPECT_TRUE(text.starts_with(R"({"engine":1,"inputs":{"adjustments":[],"candidates":[{"gone_on":false,"house":")")) << text;
    EXPECT_NE(text.find(R"("values":[0,1,100000])"), std::string::npos) << text;
    auto const escaped = canonical_text(everything(), {});
    EXPECT_NE(escaped.find(R"(เวที \"หมู่ 4\"\u000aบ้านดง)"), std::string::npos) << escaped;
    EXPECT_NE(escaped.find(R"(รอไม่ได้ \\ จริง)"), std::string::npos) << escaped;
}

// This text and this number were written down when the first list was frozen. A change of either breaks every fingerprint there
// is: it would have to be a new version of the engine beside this one.
TEST(CanonicalText, KeepsTheFingerprintOfItsFirstVersion)
{
    auto inputs = test::inputs_of({test::a_candidate(1, 1), test::a_candidate(2, 2), test::a_candidate(3, 2, 1)}, 2);
    auto const text = canonical_text(inputs, rank(inputs));
    EXPECT_EQ(auth::sha256_hex(text), "38689e60c725f65ddfb5622277aac6c3c6fa853d27d26ab608f7ec0bc1a6f4ee");
}

TEST(CanonicalText, ChangesWithEverythingThatCounts)
{
    auto const inputs = everything();
    auto const text = canonical_text(inputs, {});
    std::vector<Inputs> others(11, inputs);
    others[0].places = 2;
    others[1].card.criteria[0].weight = 4;
    others[2].candidates[0].values[0] = std::int64_t{7};
    others[3].candidates[1].said[0].place = 2;
    others[4].adjustments[0].place = 2;
    others[5].supersedes = "fe";
    others[6].candidates[1].said[0].against = 4;
    others[7].candidates[1].said[0].objections[1].answer = "สองครั้ง";
    others[8].heard[0].sha256 = "ac";
    others[9].set_aside->reason = "นับถูก";
    others[10].set_aside.reset();
    for (auto const& other : others)
        EXPECT_NE(canonical_text(other, {}), text);
}

TEST(CanonicalText, RefusesWhatIsNone)
{
    for (auto const* text : {"", "{", "[]", "{\"engine\":1}", "{\"engine\":1,\"inputs\":{},\"list\":[]}"})
        EXPECT_ANY_THROW((void)selection::from_canonical(text)) << text;
}

} // namespace

} // namespace selection
