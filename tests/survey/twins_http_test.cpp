// Signs about others: the same answers, a picture used twice, the point of another house; and to whom the other one is named.
#include "places/places.hpp"
#include "platform/files/picture_maker.hpp"
#include "support/replies.hpp"
#include "survey/filled.hpp"

#include <gmock/gmock.h>

namespace survey {

namespace {

using test::Filled;
using test::Reply;
using test::submission_at;
using testing::HasSubstr;
using testing::Not;

class Twins : public testing::TestWithParam<storage::Engine> {
protected:
    Twins() { app.work(places::load); }

    static Filled survey(int number, std::string tambon = "540101")
    {
        Filled filled;
        filled.instance_id = "uuid:017f0000-0000-7000-8000-00000000000" + std::to_string(number);
        filled.tambon = std::move(tambon);
        filled.house_no = "77/" + std::to_string(number);
        filled.first_name = "บุญ" + std::string(number % 2 ? "ส่ง" : "ช่วย");
        filled.need = "ต้องซ่อมข้อที่ " + std::to_string(number);
        filled.point = "18.14" + std::to_string(number) + "1 100.1480 0 8"; // far from one another
        return filled;
    }
    void sent(Filled const& filled, std::string const& bytes = "")
    {
        app.as("surveyor");
        auto const reply = test::put_answers(app, filled);
        ASSERT_EQ(reply.status, 200) << reply.body;
        if (bytes.empty())
            return;
        auto const sha256 = auth::sha256_hex(bytes);
        ASSERT_EQ(app.upload("/api/files/" + sha256, "image/jpeg", bytes).status, 200);
        for (auto const& [kind, name] : filled.photos)
            ASSERT_EQ(app.put(submission_at(filled.instance_id, "/files/" + name), {{"sha256", sha256}}).status, 200);
    }
    Reply decided(std::string_view who, Filled const& filled, std::string_view decision)
    {
        auto const reason = decision == "return" ? boost::json::value("ถ่ายภาพใหม่") : boost::json::value(nullptr);
        auto const reply = app.as(who).post(submission_at(filled.instance_id, "/decision"),
                                            {{"decision", decision}, {"household_id", nullptr}, {"reason", reason}});
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply;
    }
    // The twins of a sign as JSON; "" where there is no such sign.
    std::string twins(std::string_view who, Filled const& filled, std::string_view code)
    {
        auto const view = app.as(who).get(submission_at(filled.instance_id));
        EXPECT_EQ(view.status, 200) << view.body;
        for (auto const& sign : view.list("sign_list"))
            if (sign.at("code").as_string() == code)
                return boost::json::serialize(sign.at("twins"));
        return "";
    }

    test::TestApp app{GetParam()};
    std::string const picture = picture_maker::picture(64, 48);
};
INSTANTIATE_FOR_BOTH_ENGINES(Twins);

TEST_P(Twins, OfASurveyWithTheVerySameAnswersAreNamedAndLinked)
{
    auto copied = survey(2);
    copied.need = survey(1).need;
    sent(survey(1));
    sent(copied);
    sent(survey(3));
    auto const told = twins("council", copied, "same_answers");
    EXPECT_THAT(told, HasSubstr(survey(1).instance_id));
    EXPECT_THAT(told, HasSubstr("นายบุญส่ง ทดสอบ"));
    EXPECT_THAT(told, HasSubstr("77/1"));
    EXPECT_EQ(twins("council", survey(3), "same_answers"), "");
}

TEST_P(Twins, OnePictureInSeveralPlacesOfASurveyIsTold)
{
    auto once = survey(1);
    once.photos = {{"outside", "a.jpg"}};
    auto under_two_names = survey(2);
    under_two_names.photos = {{"outside", "a.jpg"}, {"inside", "b.jpg"}};
    auto under_one_name = survey(3);
    under_one_name.photos = {{"outside", "a.jpg"}, {"inside", "a.jpg"}};
    sent(once, picture_maker::picture(80, 48));
    sent(under_two_names, picture_maker::picture(90, 48));
    sent(under_one_name, picture_maker::picture(96, 48));
    EXPECT_EQ(twins("council", once, "picture_twice"), "");
    EXPECT_EQ(twins("council", under_two_names, "picture_twice"), "[]");
    EXPECT_EQ(twins("council", under_one_name, "picture_twice"), "[]");
    EXPECT_THAT(app.get(submission_at(under_two_names.instance_id)).body, HasSubstr("ภาพเดียวกันอยู่ใน 2 ช่อง"));
}

TEST_P(Twins, OnePictureInTwoSurveysLeadsFromEachToTheOther)
{
    auto one = survey(1);
    auto other = survey(2);
    auto third = survey(3);
    one.photos = other.photos = third.photos = {{"outside", "a.jpg"}};
    sent(one, picture);
    sent(other, picture);
    sent(third, picture_maker::picture(80, 48));
    EXPECT_THAT(twins("council", one, "picture_elsewhere"), HasSubstr(other.instance_id));
    EXPECT_THAT(twins("council", other, "picture_elsewhere"), HasSubstr(one.instance_id));
    EXPECT_EQ(twins("council", third, "picture_elsewhere"), "");
    auto const list = app.get("/api/submissions");
    std::vector<std::int64_t> signs;
    for (auto const& row : list.list("items"))
        signs.push_back(row.at("signs").to_number<std::int64_t>());
    EXPECT_THAT(signs, testing::UnorderedElementsAre(1, 1, 0)) << list.body;
}

TEST_P(Twins, InAnotherAreaAreToldWithoutNameOrLink)
{
    auto here = survey(1);
    auto there = survey(2, "540102");
    here.photos = there.photos = {{"outside", "a.jpg"}};
    there.point = here.point;
    sent(here, picture);
    sent(there, picture);
    decided("network", there, "accept");
    for (auto const* code : {"picture_elsewhere", "same_point"}) {
        auto const told = twins("council", here, code);
        EXPECT_THAT(told, HasSubstr("\"in_scope\":false")) << code;
        for (auto const& hidden : {there.instance_id, there.house_no, std::string("บุญช่วย")})
            EXPECT_THAT(told, Not(HasSubstr(hidden))) << code;
        EXPECT_THAT(told, HasSubstr("\"household_id\":null")) << code;
        EXPECT_THAT(twins("network", here, code), HasSubstr("บุญช่วย")) << code;
    }
}

TEST_P(Twins, ASurveySentInPlaceOfAReturnedOneMayKeepItsPicturesAndAnswers)
{
    auto first = survey(1);
    first.photos = {{"outside", "a.jpg"}};
    sent(first, picture);
    decided("council", first, "return");
    auto const xml = [&](std::string const& id, std::string const& corrects) {
        auto filled = first;
        filled.instance_id = id;
        auto text = filled.xml();
        auto const at = text.find("</instanceID>") + std::string_view("</instanceID>").size();
        return text.insert(at, "<deprecatedID>" + corrects + "</deprecatedID>");
    };
    // Mended twice: the last one has to do with the first one too.
    auto corrects = first.instance_id;
    for (int number : {2, 3}) {
        auto const id = survey(number).instance_id;
        app.as("surveyor");
        ASSERT_EQ(app.upload(submission_at(id), "application/xml", xml(id, corrects)).status, 200);
        ASSERT_EQ(app.put(submission_at(id, "/files/a.jpg"), {{"sha256", auth::sha256_hex(picture)}}).status, 200);
        if (number == 2)
            decided("council", survey(2), "return");
        corrects = id;
    }
    for (int number : {1, 2, 3})
        for (auto const* code : {"picture_elsewhere", "same_answers"})
            EXPECT_EQ(twins("council", survey(number), code), "") << number << " " << code;
}

TEST_P(Twins, AHouseAtThePointOfAnotherOneLeadsThereAndNoHouseToItself)
{
    auto registered = survey(1);
    auto same = survey(2);
    same.point = "18.14111 100.14801 0 8"; // a metre and a half away
    auto beside = survey(3);
    beside.point = "18.14120 100.1480 0 8"; // eleven metres
    sent(registered);
    sent(same);
    sent(beside);
    EXPECT_EQ(twins("council", registered, "same_point"), "");
    auto const id = decided("council", registered, "accept").text("household_id");
    EXPECT_EQ(twins("council", registered, "same_point"), "") << "itself";
    auto const told = twins("council", same, "same_point");
    EXPECT_THAT(told, HasSubstr(id));
    EXPECT_THAT(told, HasSubstr("นายบุญส่ง ทดสอบ"));
    EXPECT_EQ(twins("council", beside, "same_point"), "");
    auto again = survey(4);
    again.point = registered.point;
    again.household_id = id;
    sent(again);
    EXPECT_EQ(twins("council", again, "same_point"), "") << "surveyed again";
}

} // namespace

} // namespace survey
