// The server's records under the names the screens use. A name that the server changes is mended here only.
import type { components } from './schema';

type Records = components['schemas'];

export type RoundProposals = Records['RoundProposals'];
export type ProposalRow = Records['ProposalRow'];
export type ProposalTambon = Records['ProposalTambon'];
export type ProposalDecision = Records['ProposalDecision'];
export type Proposal = Records['Proposal'];
export type ProposalForm = Records['ProposalForm'];
export type ProposalHouse = Records['ProposalHouse'];
export type ProposalQuestion = Records['ProposalQuestion'];
export type ProposalDecisionTable = Records['ProposalDecisionTable'];
export type ProposalDecisionRow = Records['ProposalDecisionRow'];

export type Session = Records['SessionView'];
export type AreaName = Records['SessionArea'];
export type ServedArea = Records['ServedArea'];
export type Area = Records['AreaView'];
export type Entry = Records['EntryView'];
export type Change = Records['ChangeView'];

export type User = Records['UserView'];
export type UserForm = Records['UserForm'];
export type Role = Records['RoleView'];
export type RoleName = Records['GrantForm']['role'];
export type StageLimit = Records['StageLimit'];

export type OrganizationRow = Records['OrganizationRow'];
export type Organization = Records['OrganizationView'];
export type OrganizationForm = Records['OrganizationForm'];
export type OrganizationKind = Organization['kind'];
export type Representative = Records['RepresentativeView'];
export type RepresentativeForm = Records['RepresentativeForm'];

export type HouseholdRow = Records['HouseholdRow'];
export type Household = Records['HouseholdView'];
export type HouseholdForm = Records['HouseholdForm'];
export type Person = Records['PersonView'];
export type PersonForm = Records['PersonForm'];
export type Part = Records['PartView'];
export type Picture = Records['PictureView'];
export type PictureForm = Records['PictureForm'];
export type FaultView = Records['HouseholdFault'];
export type Duplicate = Records['Duplicate'];

export type SubmissionRow = Records['SubmissionRow'];
export type Submission = Records['SubmissionView'];
export type ReturnedSurveyRow = Records['ReturnedSurveyRow'];
export type ReturnedSurvey = Records['ReturnedSurvey'];
export type SubmissionState = SubmissionRow['state'];
export type SubmissionMatch = Records['SubmissionMatch'];
export type SubmissionTwin = Records['SubmissionTwin'];
export type SubmissionDecision = Records['SubmissionDecision'];
export type SurveyForm = Records['SurveyForm'];
export type SurveyForms = Records['SurveyFormList'];
export type SurveyFormUpload = Records['SurveyFormUpload'];
export type SurveyAnswerPage = Records['SurveyAnswerPage'];
export type SurveyDevice = Records['SurveyDevice'];
export type SurveyDeviceList = Records['SurveyDeviceList'];
export type NewSurveyDevice = Records['NewSurveyDevice'];
export type HouseholdSurvey = Records['HouseholdSurvey'];
export type CarryPage = Records['CarryPage'];

export type WorkItem = Records['WorkItem'];
export type MyWork = Records['MyWork'];
export type Overview = Records['Overview'];
export type RoundOverview = Records['RoundOverview'];

export type RoundRow = Records['RoundRow'];

export type DutyExclusion = Records['DutyExclusion'];
export type PriceItem = Records['PriceItem'];
export type PriceItems = Records['PriceItems'];
export type PriceItemForm = Records['PriceItemForm'];
export type PriceItemHistory = Records['PriceItemHistory'];
export type ItemPrice = Records['ItemPrice'];
export type ItemPriceForm = Records['ItemPriceForm'];
export type PriceImport = Records['PriceImport'];
export type RepairKit = Records['RepairKit'];
export type RepairKits = Records['RepairKits'];
export type RepairKitForm = Records['RepairKitForm'];
export type Estimate = Records['Estimate'];
export type EstimateLine = Records['EstimateLine'];
export type EstimateForm = Records['EstimateForm'];
export type HouseEstimates = Records['HouseEstimates'];
export type RoundEstimate = Records['RoundEstimate'];
export type RoundEstimates = Records['RoundEstimates'];

export type Round = Records['Round'];
export type RoundHouseRow = Records['RoundHouseRow'];
export type RoundHouse = Records['RoundHouse'];
export type Programme = Records['Programme'];
export type Rule = Records['ProgrammeRule'];

export type AgreementRow = Records['AgreementRow'];
export type Agreement = Records['Agreement'];
export type AgreementForm = Records['AgreementForm'];
export type AgreementParty = Records['AgreementParty'];
export type AgreementPartyForm = Records['AgreementPartyForm'];
export type AgreementHouse = Records['AgreementHouse'];
export type MoneyProof = Records['AgreementProof'];
export type PublicSeal = Records['PublicSeal'];

export type Books = Records['Books'];
export type BooksAccount = Records['LedgerAccount'];
export type LedgerEntryRow = Records['LedgerEntryRow'];
export type LedgerEntry = Records['LedgerEntry'];
export type LedgerPosting = Records['LedgerPosting'];
export type HouseBooks = Records['HouseBooks'];

export type SelectionFact = Records['SelectionFact'];
export type Scorecard = Records['Scorecard'];
export type ScorecardForm = Records['ScorecardForm'];
export type ScorecardCriterion = Records['ScorecardCriterion'];
export type ScorecardBand = Records['ScorecardBand'];
export type RankingsOfRound = Records['RankingsOfRound'];
export type RankingOfTambon = Records['RankingOfTambon'];
export type Ranking = Records['Ranking'];
export type RankingPlace = Records['RankingPlace'];
export type Objection = Records['Objection'];
export type Sandbox = Records['Sandbox'];
export type SandboxForm = Records['SandboxForm'];
export type SandboxMover = Records['SandboxMover'];
export type HearingRow = Records['HearingRow'];
export type TakenResult = Records['TakenResult'];
export type Hearing = Records['Hearing'];
export type HearingBoard = Records['HearingBoard'];
export type HearingForm = Records['HearingForm'];
export type HearingCandidate = Records['HearingCandidate'];
export type HearingStatement = Records['HearingStatement'];
export type HearingVote = Records['HearingVote'];
export type HearingSealPage = Records['HearingSealPage'];

export type HouseWorks = Records['HouseWorks'];
export type WorksPage = Records['WorksPage'];
export type WorksRow = Records['WorksRow'];
export type WorkPicture = Records['WorkPicture'];
export type WorkPicturePair = Records['WorkPicturePair'];
export type WorkStage = Records['WorkStage'];
export type WorkDiaryEntry = Records['WorkDiaryEntry'];
export type PhotoFlag = Records['PhotoFlag'];
export type PhotoFlagPage = Records['PhotoFlagPage'];
export type DueVisit = Records['DueVisit'];
export type WorkHouse = Records['WorkHouse'];

export type Tranches = Records['Tranches'];
export type TranchePlan = Records['TranchePlan'];
export type TranchePart = Records['TranchePart'];
export type TrancheRequirement = Records['TrancheRequirement'];
export type TranchePartForm = Records['TranchePartForm'];
export type TrancheRequirementForm = Records['TrancheRequirementForm'];
export type TrancheAccount = Records['TrancheAccount'];
export type TrancheRow = Records['TrancheRow'];
export type Tranche = Records['Tranche'];
export type TrancheReceiver = Records['TrancheReceiver'];
export type TrancheHouseRow = Records['TrancheHouseRow'];
export type TrancheReadyRow = Records['TrancheReadyRow'];
export type TrancheTambonSum = Records['TrancheTambonSum'];
export type TrancheSettings = Records['TrancheSettings'];
export type HouseTranches = Records['HouseTranches'];
