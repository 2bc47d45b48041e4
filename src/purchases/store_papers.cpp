// The statements about papers, their pictures, payments and warnings.
#include "purchases/store.hpp"

namespace purchases::store {

namespace {

using storage::Row;
using storage::Sql;
using Text = std::optional<std::string>;

constexpr Sql kPapers{"purchases.papers", R"(
    SELECT position, kind, number, dated, recorded_at, recorded_name
    FROM purchase_papers
    WHERE purchase_id = ?1
    ORDER BY position)"};

constexpr Sql kInsertPaper{"purchases.insert_paper", R"(
    INSERT INTO purchase_papers (purchase_id, position, kind, number, number_key, dated, recorded_at, recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))"};

constexpr Sql kUses{"purchases.uses_of_number", R"(
    SELECT DISTINCT p.id, p.number, p.day
    FROM purchase_papers a
    JOIN purchases p ON p.id = a.purchase_id
    WHERE a.number_key = ?1 AND p.supplier_id = ?2 AND p.taken_out_at IS NULL
    ORDER BY p.day, p.id)"};

constexpr Sql kOthersWithNumber{"purchases.others_with_number", R"(
    SELECT DISTINCT s.name
    FROM purchase_papers a
    JOIN purchases p ON p.id = a.purchase_id
    JOIN suppliers s ON s.id = p.supplier_id
    WHERE a.number_key = ?1 AND p.supplier_id <> ?2 AND p.taken_out_at IS NULL
    ORDER BY s.name
    LIMIT 20)"};

#define PICTURE_COLUMNS "id, purchase_id, paper_position, sha256, media_type, added_at, added_name, taken_out_reason "

constexpr Sql kPictures{"purchases.pictures", "SELECT " PICTURE_COLUMNS "FROM purchase_pictures "
                                              "WHERE purchase_id = ?1 AND taken_out_reason IS NULL "
                                              "ORDER BY paper_position, id"};

constexpr Sql kPicture{"purchases.picture", "SELECT " PICTURE_COLUMNS "FROM purchase_pictures "
                                            "WHERE id = ?1 "
                                            "ORDER BY id"};

#undef PICTURE_COLUMNS

constexpr Sql kPurchasesWithPicture{"purchases.with_picture", R"(
    SELECT DISTINCT p.id, p.number, p.day, s.name, p.total_satang
    FROM purchase_pictures f
    JOIN purchases p ON p.id = f.purchase_id
    JOIN suppliers s ON s.id = p.supplier_id
    WHERE f.sha256 = ?1 AND f.taken_out_reason IS NULL AND p.taken_out_at IS NULL
    ORDER BY p.day, p.id)"};

constexpr Sql kQuotationsWithPicture{"purchases.quotations_with_picture", R"(
    SELECT q.plan_id, q.quoted_on, s.name, q.total_satang
    FROM quotations q
    JOIN suppliers s ON s.id = q.supplier_id
    WHERE q.sha256 = ?1 AND q.state <> 'withdrawn'
    ORDER BY q.quoted_on, q.id)"};

constexpr Sql kInsertPicture{"purchases.insert_picture", R"(
    INSERT INTO purchase_pictures (id, purchase_id, paper_position, sha256, media_type, added_at, added_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))"};

constexpr Sql kTakePictureOut{"purchases.take_picture_out", R"(
    UPDATE purchase_pictures
    SET taken_out_reason = ?2
    WHERE id = ?1)"};

#define PAYMENT_COLUMNS                                                                                                          \
    "id, purchase_id, number, day, account_id, amount_satang, paper_number, note, recorded_at, recorded_name, taken_out_at, "    \
    "taken_out_reason "

constexpr Sql kPayments{"purchases.payments", "SELECT " PAYMENT_COLUMNS "FROM purchase_payments "
                                              "WHERE purchase_id = ?1 "
                                              "ORDER BY number"};

constexpr Sql kPayment{"purchases.payment", "SELECT " PAYMENT_COLUMNS "FROM purchase_payments "
                                            "WHERE id = ?1 "
                                            "ORDER BY id"};

#undef PAYMENT_COLUMNS

constexpr Sql kInsertPayment{"purchases.insert_payment", R"(
    INSERT INTO purchase_payments (id, purchase_id, number, day, account_id, amount_satang, paper_number, note, recorded_at,
                                   recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))"};

constexpr Sql kTakePaymentOut{"purchases.take_payment_out", R"(
    UPDATE purchase_payments
    SET taken_out_at = ?2, taken_out_reason = ?3
    WHERE id = ?1)"};

#define WARNING_COLUMNS                                                                                                          \
    "id, purchase_id, position, area, kind, text_th, text_en, state, raised_at, settled_at, settled_name, settled_reason "

constexpr Sql kWarnings{"purchases.warnings", "SELECT " WARNING_COLUMNS "FROM purchase_warnings "
                                              "WHERE purchase_id = ?1 "
                                              "ORDER BY position, id"};

constexpr Sql kWarning{"purchases.warning", "SELECT " WARNING_COLUMNS "FROM purchase_warnings "
                                            "WHERE id = ?1 "
                                            "ORDER BY id"};

#undef WARNING_COLUMNS

constexpr Sql kInsertWarning{"purchases.insert_warning", R"(
    INSERT INTO purchase_warnings (id, purchase_id, position, area, kind, text_th, text_en, state, raised_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'open', ?8))"};

constexpr Sql kSettle{"purchases.settle_warning", R"(
    UPDATE purchase_warnings
    SET state = ?2, settled_at = ?3, settled_name = ?4, settled_reason = ?5
    WHERE id = ?1)"};

PictureRecord picture_from(Row const& row)
{
    return {row.get<PictureId>(0),   row.get<PurchaseId>(1),      row.integer(2),          row.get<std::string>(3),
            row.get<std::string>(4), row.get<base::Timestamp>(5), row.get<std::string>(6), row.get<Text>(7)};
}

PaymentRecord payment_from(Row const& row)
{
    PaymentRecord p;
    p.id = row.get<PaymentId>(0);
    p.purchase = row.get<PurchaseId>(1);
    p.number = row.integer(2);
    p.day = row.get<base::Date>(3);
    p.account = row.get<ledger::AccountId>(4);
    p.amount = row.get<base::Satang>(5);
    p.paper_number = row.get<Text>(6);
    p.note = row.get<Text>(7);
    p.recorded_at = row.get<base::Timestamp>(8);
    p.recorded_by = row.get<std::string>(9);
    p.taken_out_at = row.get<std::optional<base::Timestamp>>(10);
    p.taken_out_reason = row.get<Text>(11);
    return p;
}

WarningRecord warning_from(Row const& row)
{
    WarningRecord w;
    w.id = row.get<WarningId>(0);
    w.purchase = row.get<PurchaseId>(1);
    w.position = row.integer(2);
    w.area = row.get<base::AreaCode>(3);
    w.kind = row.get<WarningKind>(4);
    w.text = {row.get<std::string>(5), row.get<std::string>(6)};
    w.state = row.get<WarningState>(7);
    w.raised_at = row.get<base::Timestamp>(8);
    w.settled_at = row.get<std::optional<base::Timestamp>>(9);
    w.settled_by = row.get<Text>(10);
    w.settled_reason = row.get<Text>(11);
    return w;
}

} // namespace

std::span<Sql const> paper_statements()
{
    static constexpr Sql all[] = {kPapers,   kInsertPaper,   kUses,           kOthersWithNumber,     kPictures,
                                  kPicture,  kInsertPicture, kTakePictureOut, kPurchasesWithPicture, kQuotationsWithPicture,
                                  kPayments, kPayment,       kInsertPayment,  kTakePaymentOut,       kWarnings,
                                  kWarning,  kInsertWarning, kSettle};
    return all;
}

std::vector<PaperRecord> papers(storage::Reader& db, PurchaseId id)
{
    return db.all(
        kPapers,
        [](Row const& row) {
            return PaperRecord{row.integer(0),
                               row.get<PaperKind>(1),
                               row.get<Text>(2),
                               row.get<std::optional<base::Date>>(3),
                               row.get<base::Timestamp>(4),
                               row.get<std::string>(5)};
        },
        id);
}

void insert(storage::Writer& db, PurchaseId id, PaperRecord const& p)
{
    db.execute(kInsertPaper, id, p.position, p.kind, p.number, p.number ? number_key(*p.number) : std::string(), p.date,
               p.recorded_at, p.recorded_by);
}

std::vector<PaperUse> uses_of_number(storage::Reader& db, SupplierId supplier, std::string const& key)
{
    return db.all(
        kUses, [](Row const& row) { return PaperUse{row.get<PurchaseId>(0), row.integer(1), row.get<base::Date>(2)}; }, key,
        supplier);
}

std::vector<std::string> others_with_number(storage::Reader& db, SupplierId supplier, std::string const& key)
{
    return db.all(kOthersWithNumber, [](Row const& row) { return row.get<std::string>(0); }, key, supplier);
}

std::vector<PictureRecord> pictures(storage::Reader& db, PurchaseId id)
{
    return db.all(kPictures, picture_from, id);
}

std::optional<PictureRecord> picture(storage::Reader& db, PictureId id)
{
    return db.one(kPicture, picture_from, id);
}

std::vector<PictureUse> uses_of_picture(storage::Reader& db, std::string const& sha256)
{
    auto uses = db.all(
        kPurchasesWithPicture,
        [](Row const& row) {
            return PictureUse{row.get<PurchaseId>(0),  std::nullopt,
                              row.integer(1),          row.get<base::Date>(2),
                              row.get<std::string>(3), row.get<base::Satang>(4)};
        },
        sha256);
    for (auto& quoted : db.all(
             kQuotationsWithPicture,
             [](Row const& row) {
                 return PictureUse{std::nullopt,           row.get<PlanId>(0),      0,
                                   row.get<base::Date>(1), row.get<std::string>(2), row.get<base::Satang>(3)};
             },
             sha256))
        uses.push_back(std::move(quoted));
    return uses;
}

void insert(storage::Writer& db, PictureRecord const& p)
{
    db.execute(kInsertPicture, p.id, p.purchase, p.paper_position, p.sha256, p.media_type, p.added_at, p.added_by);
}

void take_out(storage::Writer& db, PictureId id, std::string const& reason)
{
    db.execute(kTakePictureOut, id, reason);
}

std::vector<PaymentRecord> payments(storage::Reader& db, PurchaseId id)
{
    return db.all(kPayments, payment_from, id);
}

std::optional<PaymentRecord> payment(storage::Reader& db, PaymentId id)
{
    return db.one(kPayment, payment_from, id);
}

void insert(storage::Writer& db, PaymentRecord const& p)
{
    db.execute(kInsertPayment, p.id, p.purchase, p.number, p.day, p.account, p.amount, p.paper_number, p.note, p.recorded_at,
               p.recorded_by);
}

void take_out(storage::Writer& db, PaymentId id, base::Timestamp at, std::string const& reason)
{
    db.execute(kTakePaymentOut, id, at, reason);
}

std::vector<WarningRecord> warnings(storage::Reader& db, PurchaseId id)
{
    return db.all(kWarnings, warning_from, id);
}

std::optional<WarningRecord> warning(storage::Reader& db, WarningId id)
{
    return db.one(kWarning, warning_from, id);
}

void insert(storage::Writer& db, WarningRecord const& w)
{
    db.execute(kInsertWarning, w.id, w.purchase, w.position, w.area, w.kind, w.text.th, w.text.en, w.raised_at);
}

void settle(storage::Writer& db, WarningRecord const& w)
{
    db.execute(kSettle, w.id, w.state, w.settled_at, w.settled_by, w.settled_reason);
}

} // namespace purchases::store
