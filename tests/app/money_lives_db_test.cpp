// Long random lives of a round through every room that moves money, repeatable by their seed: gifts, purchases, payments,
// tranches of three persons, corrections by hand, statements of the bank, works and closing. After every few steps every sum is
// proved again; at the end both engines hold the same books, byte for byte.
#include "agreements/world.hpp"
#include "app/wiring.hpp"
#include "bank/rules.hpp"
#include "bank/service.hpp"
#include "bank/store.hpp"
#include "closing/service.hpp"
#include "contributions/service.hpp"
#include "ledger/journal.hpp"
#include "ledger/service.hpp"
#include "ledger/store.hpp"
#include "platform/auth/hex.hpp"
#include "platform/files/files.hpp"
#include "purchases/service.hpp"
#include "tranches/service.hpp"
#include "works/service.hpp"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <random>
#include <sstream>

namespace app {

namespace {

using base::Date;
using base::Satang;
using rounds::HouseState;

enum class Action {
    Gift,
    GiftTakenOut,
    Buy,
    BuyTakenOut,
    Pay,
    PaymentTakenOut,
    Prepare,
    Step,
    GiveBack,
    Correct,
    Statement,
    Certain,
    Build,
    Consent,
    CloseHouse,
    CloseTambon,
    Leave,
    Return,
    Amend,
    Count
};

class MoneyLife {
public:
    MoneyLife(storage::Engine engine, unsigned seed) : database_(engine), random_(seed)
    {
        (*database_).run_script(test::kPlaces);
        work([&](api::Work& w) {
            world_ = test::make_world(w);
            agreement_ = test::sealed_agreement(w, world_);
            ledger::follow_agreements(w, world_.round);
            bank_ = ledger::account(w, {world_.round, ledger::AccountKind::Bank, {}, {}, "ธ.ก.ส. แพร่"});
            purchases::SupplierForm shop;
            shop.name = "ร้านแพร่วัสดุ";
            shop_ = purchases::service::add_supplier(w, world_.round, shop);
            for (auto const& row : works::values_of(works::Stage()))
                works::service::change(w, works::StageRule{std::nullopt, row.value, 0, {}, false});
            open_for_payment(w);
        });
    }

    void step()
    {
        // Money comes only after three steps of three persons: they are tried most.
        auto const action = pick(4) == 0 ? Action::Step : static_cast<Action>(pick(static_cast<std::size_t>(Action::Count)));
        ++steps_;
        if (action == Action::Leave && (steps_ < kSettled || pick(5) > 0))
            return; // few leave, and late, or nothing is left to live on
        if (action == Action::GiveBack && pick(8) > 0)
            return; // or hardly any money stays long enough to be spent
        auto const persons = std::array{"นางการเงิน", "นายอนุมัติ ดี", "นางโอน"};
        as(persons.at(pick(3)));
        auto const told = test::refusal([&] { work([&](api::Work& w) { act(w, action); }); });
        told.empty() ? ++done_[action] : ++refused_[action];
        if (!told.empty())
            last_refusal_[action] = told;
    }

    void expect_sound()
    {
        (*database_).read([&](storage::Reader& db) {
            for (auto const& difference : app::all_differences(db, *vault_))
                ADD_FAILURE() << difference.what << ": kept " << difference.stored << ", counted " << difference.computed;
            Satang sum;
            for (auto const& balance : ledger::balances(db, test::everywhere(), world_.round)) {
                sum += balance.balance();
                if (balance.account.kind == ledger::AccountKind::Bank || balance.account.kind == ledger::AccountKind::Cash) {
                    EXPECT_GE(balance.balance(), Satang()) << "more was paid than was there";
                }
            }
            EXPECT_EQ(sum, Satang()) << "the trial balance";
            for (auto const& money : ledger::money_by_house(db, world_.round)) {
                EXPECT_GE(money.receivable, Satang()) << "more came than was agreed";
                EXPECT_GE(money.committed, Satang()) << "more was spent than was agreed";
                if (money.house && !rounds::holds_a_place(state_of(db, *money.house))) {
                    EXPECT_EQ(ledger::grant_held(db, world_.round, money.house).used, Satang()) << "out of the round, grant used";
                    EXPECT_EQ(ledger::grant_held(db, world_.round, money.house).left, Satang()) << "out of the round, grant held";
                }
                if (money.house && state_of(db, *money.house) == HouseState::Closed) {
                    EXPECT_EQ(money.receivable, Satang()) << "closed, and money to come";
                    EXPECT_EQ(money.committed, Satang()) << "closed, and money unaccounted";
                }
            }
        });
    }

    [[nodiscard]] std::string journal()
    {
        std::ostringstream out;
        (*database_).read([&](storage::Reader& db) { ledger::write_journal(db, world_.round, out); });
        return out.str();
    }
    [[nodiscard]] std::int64_t done(Action action) const
    {
        auto const found = done_.find(action);
        return found == done_.end() ? 0 : found->second;
    }
    [[nodiscard]] std::string last_refusal(Action action) { return last_refusal_[action]; }
    [[nodiscard]] std::map<Action, std::int64_t> const& refused() const { return refused_; }

private:
    static constexpr int kSettled = 500; // steps until money has come and was spent
    std::size_t pick(std::size_t count) { return random_() % count; }
    template <class T>
    std::optional<T> any_of(std::vector<T> const& all)
    {
        return all.empty() ? std::nullopt : std::optional<T>(all[pick(all.size())]);
    }
    void work(std::function<void(api::Work&)> const& f)
    {
        (*database_).write([&](storage::Writer& tx) {
            api::Work one(tx, actor_, clock_.now(), ids_, *vault_, "test");
            f(one);
        });
    }
    void as(std::string const& name)
    {
        actor_.display_name = name;
        actor_.id =
            auth::UserId(base::Uuid::parse("00000000-0000-7000-8000-00000000000" + std::to_string(name.size() % 10)).value());
    }
    [[nodiscard]] HouseState state_of(storage::Reader& db, rounds::RoundHouseId house) const
    {
        return rounds::find_house(db, test::everywhere(), house)->state;
    }
    rounds::RoundHouseId a_house() { return world_.approved[pick(world_.approved.size())]; }
    // A picture or a paper as an upload leaves it.
    std::string a_file(api::Work& w)
    {
        auto const number = std::to_string(++files_);
        files::Prepared prepared;
        prepared.view = {std::string(64 - number.size(), 'e') + number, 1000, "image/jpeg", 1600, 1200, {}, {}, {}};
        files::record(w, prepared);
        return prepared.view.sha256;
    }

    void open_for_payment(api::Work& w)
    {
        tranches::AccountForm account;
        account.takes_all = true;
        account.bank = "ธ.ก.ส.";
        account.number = "0201234567";
        account.name = "เครือข่ายคนฮักเมืองแป้";
        account.reason = "สมุดบัญชีของกลุ่ม";
        tranches::service::set_account(w, world_.round, account);
        std::vector<tranches::Part> const halves(2, {base::BasisPoints(5000), base::BasisPoints(5000), {}});
        tranches::service::set_plan(w, world_.round, {halves, "หนังสือ พอช. 1/2565", "แบ่งงวด", 0});
    }

    void act(api::Work& w, Action action)
    {
        switch (action) {
        case Action::Gift:
            return give(w);
        case Action::GiftTakenOut:
            if (auto const id = any_of(gifts_))
                contributions::service::take_out(w, *id, {"ลงผิดหลัง", std::nullopt});
            return;
        case Action::Buy:
            return buy(w);
        case Action::BuyTakenOut:
            if (auto const id = any_of(purchases_))
                purchases::service::take_out(w, *id, {"บันทึกผิดบ้าน", std::nullopt});
            return;
        case Action::Pay:
            if (auto const id = any_of(purchases_))
                payments_.push_back(
                    purchases::service::pay(w, *id, {w.today(), bank_, Satang(1 + whole(400'000)), "จ 1", std::nullopt}));
            return;
        case Action::PaymentTakenOut:
            if (auto const id = any_of(payments_))
                (void)purchases::service::take_payment_out(w, *id, {"จ่ายผิดร้าน", std::nullopt});
            return;
        case Action::Prepare:
            return prepare(w);
        case Action::Step:
            return take_a_step(w);
        case Action::GiveBack:
            if (auto const id = any_of(tranches_))
                tranches::service::give_back(w, *id, {{}, w.today(), "ธนาคารโอนคืน", version(w.tx(), *id)});
            return;
        case Action::Correct:
            return by_hand(w);
        case Action::Statement:
            return take_statement(w);
        case Action::Certain:
            return confirm_certain(w);
        case Action::Build:
            return build(w);
        case Action::Consent:
            return consent(w);
        case Action::CloseHouse:
            (void)closing::service::close_houses(w, world_.round, {{a_house()}, w.today(), std::nullopt});
            return;
        case Action::CloseTambon:
            closing::service::close_tambon(w, world_.round,
                                           {tambon_of(w.tx(), a_house()), w.today(), std::nullopt, std::nullopt});
            return;
        case Action::Leave:
            return leave(w);
        case Action::Return:
            return give_back(w);
        case Action::Amend:
            return amend(w);
        case Action::Count:
            return;
        }
    }

    // A house leaves, now and then with a paper that says its money came back; or it stopped.
    void leave(api::Work& w)
    {
        rounds::MoveForm form;
        form.house_ids = {a_house()};
        form.to_state = std::array{HouseState::Cancelled, HouseState::Withdrawn, HouseState::Stopped}.at(pick(3));
        form.happened_on = w.today();
        form.reason = "ทดสอบ";
        if (pick(2) == 0) {
            form.paper_kind = rounds::PaperKind::Letter;
            form.paper_number = "คืนเงิน 1";
            form.paper_date = w.today();
        }
        (void)rounds::service::move(w, world_.round, form);
        ledger::follow_moves(w, world_.round, form.house_ids);
    }
    // Grant of a house, of management or of nobody, or cash that was given, goes back to where it came from.
    void give_back(api::Work& w)
    {
        ledger::ManualForm form;
        form.kind = pick(3) == 0 ? ledger::ManualKind::ContributionReturned : ledger::ManualKind::ReturnToSource;
        form.day = w.today();
        form.amount_satang = Satang(1 + whole(500'000));
        form.from_account_id = bank_;
        if (form.kind == ledger::ManualKind::ReturnToSource)
            form.to_account_id = ledger::account(w, {world_.round, ledger::AccountKind::GrantCommitted, {}, {}, {}});
        if (form.kind == ledger::ManualKind::ContributionReturned || pick(4) > 0)
            form.round_house_id = a_house();
        form.paper_kind = rounds::PaperKind::BankSlip;
        form.paper_number = "คืน 1";
        form.paper_date = w.today();
        by_hand_.push_back(ledger::service::enter(w, world_.round, form));
    }
    // The list of the agreement as houses stand now, signed and sealed anew.
    void amend(api::Work& w)
    {
        auto const id = agreements::service::amend(w, agreement_, {"ปรับบัญชีรายชื่อ"});
        agreements::service::renew_houses(w, id, {});
        test::complete_and_sign(w, id, "บพ.พร. " + std::to_string(++papers_) + "/2565");
        agreements::service::seal(w, id);
        ledger::follow_agreements(w, world_.round);
        agreement_ = id;
    }

    // Interest is entered, or any entry of the account corrected: of those that a room booked, finance alone undoes none.
    void by_hand(api::Work& w)
    {
        if (whole(2) == 0) {
            ledger::ManualForm form;
            form.kind = ledger::ManualKind::Interest;
            form.day = w.today();
            form.amount_satang = Satang(1 + whole(10'000));
            form.to_account_id = bank_;
            form.paper_kind = rounds::PaperKind::BankSlip;
            form.paper_number = "ดบ 1";
            form.paper_date = w.today();
            by_hand_.push_back(ledger::service::enter(w, world_.round, form));
            return;
        }
        auto const line = any_of(ledger::store::money_lines(w.tx(), world_.round));
        auto const own = any_of(by_hand_);
        if (own && whole(2) == 0)
            (void)ledger::service::correct(w, *own, {"ทดสอบ", std::nullopt});
        else if (line)
            (void)ledger::service::correct(w, line->entry, {"ทดสอบ", std::nullopt});
    }
    std::int64_t whole(std::int64_t below) { return static_cast<std::int64_t>(pick(static_cast<std::size_t>(below))); }
    [[nodiscard]] static base::AreaCode tambon_of(storage::Reader& db, rounds::RoundHouseId house)
    {
        return rounds::find_house(db, test::everywhere(), house)->tambon;
    }
    [[nodiscard]] static std::int64_t version(storage::Reader& db, tranches::TrancheId id)
    {
        return tranches::store::tranche(db, id)->version;
    }

    void give(api::Work& w)
    {
        contributions::ContributionForm form;
        form.day = Date(2022, 3, 5);
        form.houses = {{a_house(), std::nullopt}};
        if (pick(2) == 0)
            form.houses.push_back({a_house(), std::nullopt}); // the same one twice is refused
        if (pick(2) == 0) {
            form.kind = contributions::Kind::Cash;
            form.amount_satang = Satang(1 + whole(500'000));
            form.account_id = bank_;
        } else {
            form.kind = contributions::Kind::Labour;
            form.what = "มุงหลังคา";
            form.people = 1 + whole(9);
            form.days_milli = 500 + 500 * whole(4);
            form.day_rate_satang = Satang::baht(315);
        }
        gifts_.push_back(contributions::service::record(w, world_.round, form));
    }

    void buy(api::Work& w)
    {
        purchases::LineForm line;
        line.round_house_id = a_house();
        line.source = pick(4) == 0 ? purchases::Source::ContributedCash : purchases::Source::Grant;
        line.text = "ปูนซีเมนต์";
        line.quantity_milli = 500 + 500 * whole(20);
        line.unit = "ถุง";
        line.price_satang = Satang(2 * (5'000 + whole(45'000))); // half a unit is whole satang too
        purchases::PurchaseForm form;
        form.day = Date(2022, 3, 1);
        form.supplier_id = shop_;
        form.buyers = {"นายซื้อ ใจดี"};
        form.total_satang = purchases::amount_of(line.quantity_milli, line.price_satang).value();
        form.lines = {line};
        form.papers = {{purchases::PaperKind::Receipt, "ร. " + std::to_string(++papers_), form.day, std::nullopt}};
        if (pick(3) > 0)
            form.account_id = bank_;
        form.quotations_reason = "ร้านเดียวในตำบล";
        purchases_.push_back(purchases::service::record(w, world_.round, form));
    }

    void prepare(api::Work& w)
    {
        tranches::PrepareForm form;
        form.part = 1 + whole(2);
        form.house_ids = {a_house()};
        if (auto const other = a_house(); other != form.house_ids.front())
            form.house_ids.push_back(other);
        form.management = pick(3) == 0;
        form.stated_total_satang = Satang::baht(9'500) * static_cast<std::int64_t>(form.house_ids.size());
        if (form.management)
            form.stated_total_satang += Satang::baht(4'750);
        tranches_.push_back(tranches::service::prepare(w, world_.round, form));
    }
    void take_a_step(api::Work& w)
    {
        auto const id = any_of(tranches_);
        if (!id)
            return;
        auto const now = version(w.tx(), *id);
        auto const chance = pick(20);
        if (chance < 9)
            return tranches::service::approve(w, *id, {now});
        if (chance < 18)
            return tranches::service::release(w, *id, {w.today(), "KTB " + std::to_string(++papers_), true, now});
        if (chance == 18)
            return tranches::service::send_back(w, *id, {"ตรวจยอดอีกครั้ง", now});
        return tranches::service::cancel(w, *id, {"ไม่โอนแล้ว", now});
    }

    // What the bank wrote until today: the money of the books, in another order of lines a day, and now and then a fee of its
    // own.
    void take_statement(api::Work& w)
    {
        std::string csv = "วันที่,รายการ,ถอน,ฝาก,คงเหลือ\n";
        Satang balance;
        for (auto const& entry : bank::desk_of(w.tx(), bank_).entries) {
            if (entry.amount == Satang())
                continue;
            balance += entry.amount;
            auto const out = entry.amount < Satang();
            csv += "15/05/2565,รายการ,";
            csv += (out ? plain(Satang() - entry.amount) + "," : "," + plain(entry.amount)) + "," + plain(balance) + "\n";
        }
        bank::StatementForm form;
        form.format = bank::Format::Csv;
        form.file_name = "made_up.csv";
        form.content_base64 = auth::to_base64(csv);
        form.take_broken_chain = pick(2) == 0;
        (void)bank::service::take(w, bank_, bank::received(std::move(form)));
    }
    [[nodiscard]] static std::string plain(Satang amount)
    {
        auto text = amount.str();
        std::erase(text, ',');
        return text;
    }
    void confirm_certain(api::Work& w)
    {
        std::vector<bank::LineId> lines;
        for (auto const& line : bank::desk_of(w.tx(), bank_).lines)
            lines.push_back(line.id);
        bank::service::match_certain(w, bank_, {std::move(lines)});
    }

    // One more step of the works of a house that has its money.
    void build(api::Work& w)
    {
        auto const house = a_house();
        if (state_of(w.tx(), house) == HouseState::Funded)
            rounds::advance(w, std::vector{house}, HouseState::Procuring, {rounds::PaperKind::Other, "ทดสอบ", Date(2022, 2, 21)},
                            Date(2022, 2, 21));
        for (auto const stage : {works::Stage::Before, works::Stage::Materials, works::Stage::During, works::Stage::After})
            works::service::reach_stage(w, house, {stage, w.today(), std::nullopt});
        works::AcceptanceForm inspection;
        inspection.inspected_on = w.today();
        inspection.inspectors = {{"นายตรวจ หนึ่ง", "อบต."}, {"นางตรวจ สอง", std::nullopt}};
        inspection.checklist = {{"หลังคา", works::ItemResult::Done, std::nullopt}};
        (void)works::service::inspect(w, house, inspection);
        works::service::hand_over(w, house, {w.today(), "นายสภา ใจดี", "นางสมศรี ใจดี", true, std::nullopt, std::nullopt});
    }
    void consent(api::Work& w)
    {
        auto const house = a_house();
        for (auto const kind : {works::ConsentKind::House, works::ConsentKind::Land}) {
            works::ConsentForm form;
            form.kind = kind;
            form.signed_on = Date(2022, 2, 1);
            form.signed_by = "นางเจ้าของ ใจดี";
            form.paper_sha256 = a_file(w);
            (void)works::service::add_consent(w, house, form);
        }
    }

    test::TestDatabase database_;
    api::FixedClock clock_{base::Timestamp::bangkok(Date(2022, 5, 15), 9, 0)};
    api::SeededIds ids_{clock_, "lives"};
    std::unique_ptr<auth::Vault> vault_ = auth::Vault::from_seed("lives");
    auth::Actor actor_ = auth::system_actor();
    std::mt19937 random_;
    test::World world_;
    agreements::AgreementId agreement_;
    ledger::AccountId bank_;
    purchases::SupplierId shop_;
    std::vector<contributions::ContributionId> gifts_;
    std::vector<purchases::PurchaseId> purchases_;
    std::vector<purchases::PaymentId> payments_;
    std::vector<tranches::TrancheId> tranches_;
    std::map<Action, std::int64_t> done_;
    std::map<Action, std::int64_t> refused_;
    std::map<Action, std::string> last_refusal_;
    std::vector<ledger::EntryId> by_hand_;
    int steps_ = 0;
    int papers_ = 0;
    int files_ = 0;
};

class MoneyLives : public testing::TestWithParam<unsigned> {};
INSTANTIATE_TEST_SUITE_P(Seeds, MoneyLives, testing::Values(1U, 7U, 2565U));

TEST_P(MoneyLives, StaySoundInEveryRoomAndAreTheSameOnEveryEngine)
{
    std::vector<std::string> journals;
    for (auto const engine : test::engines()) {
        MoneyLife life(engine, GetParam());
        for (int i = 0; i < 1500 && !HasFailure(); ++i) {
            life.step();
            if (i % 20 == 19)
                life.expect_sound();
        }
        for (auto const action : {Action::Gift, Action::Buy, Action::Prepare, Action::Step, Action::Correct, Action::Build,
                                  Action::Leave, Action::Return, Action::Amend})
            EXPECT_GT(life.done(action), 0) << static_cast<int>(action) << ": " << life.last_refusal(action);
        EXPECT_GT(life.refused().size(), 6u) << "what may not be is asked for, too";
        journals.push_back(life.journal());
    }
    for (auto const& journal : journals)
        EXPECT_EQ(journal, journals.front());
}

} // namespace

} // namespace app
