// News: articles that the province tells the public, from the first draft to the page that anybody reads.
//
// An article is written by an editor and looked through by another person (duties: write_article, review_article) before it is
// public. Every saving is a version, kept for good. What the public sees is one chosen version, from its day on: nothing runs in
// the background, an article is public when its `publish_at` has come. A correction is worked on beside it and replaces it when
// it is published itself. Pictures with people on them are shown only while their consent is on file. Votes and reads are counted
// without following anybody (README).
#pragma once

#include "base/enums.hpp"
#include "base/ids.hpp"
#include "platform/api/check.hpp"
#include "platform/api/problem_response.hpp"
#include "platform/api/route.hpp"
#include "platform/files/files.hpp"
#include "platform/storage/storage.hpp"

#include <span>
#include <vector>

namespace news {

struct ArticleTag;
using ArticleId = base::Id<ArticleTag>;
struct PictureTag;
using PictureId = base::Id<PictureTag>;

// Of what is being worked on. An article whose correction is a draft is still public.
enum class State { Draft, Submitted, Returned, Approved, Published, Withdrawn };
std::span<base::EnumValue<State> const> values_of(State);

// What the public is shown against the versions it was made of; sums of votes against the votes.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
[[nodiscard]] std::vector<api::ConstraintProblem> constraint_problems();
void add_routes(api::Routes&);

// The demonstration's articles, marked as made up: what its editor wrote, and what its reviewer published (on these days).
void seed_demo_written(api::Work&, files::FileStore&);
void seed_demo_published(api::Work&);

} // namespace news
