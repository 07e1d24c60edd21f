package io.septet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Company;
import io.septet.Thorough;
import io.septet.archive.Unpacked;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Thorough
@BrowserTest
@DisplayName("A project in English")
class JourneyInEnglishTest extends Journey {

    private static final String LEAD = Company.head("marketing");
    private static final String COORDINATOR = Company.ann("marketing");
    private static final String DESIGNER = Company.bob("marketing");
    private static final String HEAD_OF_SALES = Company.head("sales");
    private static final String SELLER = Company.ann("sales");
    private static final String PRICER = Company.bob("sales");
    private static final List<String> MEMBERS = List.of(COORDINATOR, SELLER, DESIGNER, PRICER);

    private static final String APPROVES_PLAN = "Do you approve what you sign of this version?";

    @TempDir
    Path folder;

    private String posterTask;

    JourneyInEnglishTest() {
        super("en-GB");
    }

    @Test
    @DisplayName("travels from its proposal to its archive, and comes back from every detour")
    void fromProposalToArchive() {
        propose();
        setGoal();
        confirmGoal();
        assignDepartments();
        planWork();
        agreeOnCommunication();
        signPlan();
        rejectPlan();
        planAgain();
        signPlanAgain();
        deliverAndBeRefused();
        beLate();
        requestChange();
        draftNewVersion();
        signNewVersion();
        deliverTheRest();
        review();
        openArchive();
    }

    void propose() {
        office.of(DESIGNER)
                .start("Collaboration project")
                .fill("Name of the project", "Spring campaign")
                .fill("Category", "Campaign or event")
                .fill("Overall lead", "head Marketing")
                .fill("Coordinator", "ann Marketing")
                .complete();
    }

    void setGoal() {
        Form goal = office.of(LEAD).open("Define goal");
        goal.fill("S · Specific: what exactly", "Improve efficiency")
                .isRefused(
                        "The goal is not SMART yet. Missing: S, M, A, R, T",
                        "“Improve efficiency” can mean anything",
                        "At least one key result is needed.");
        goal.fill("S · Specific: what exactly", "More new customers buy again in the spring campaign")
                .fill("M · Measured by", "repeat purchase rate within 30 days")
                .fill("M · Unit", "%")
                .fill("M · Today", "12")
                .fill("M · Target", "18")
                .fill("A · Achievable: why it can be reached", "Last year's pilot reached 17 %")
                .fill("R · Relevant: which company goal it serves", "Growth with the customers we have already")
                .fill("T · Time-bound: by when", "2024-04-30")
                .fill("What is in", "Customers who bought once since January");
        goal.grid("Departments that take part")
                .enter(1, "Department", "Marketing")
                .enter(1, "Contact", "ann Marketing")
                .enter(2, "Department", "Sales")
                .enter(2, "Contact", "ann Sales");
        goal.grid("What each department contributes")
                .paste(
                        1,
                        "Department",
                        "Marketing\tPoster in all shops\tshops\t120\t2024-03-29",
                        "Sales\tPrices that invite back\tprice lists\t1\t2024-04-12");
        goal.complete();
    }

    void confirmGoal() {
        office.of(COORDINATOR)
                .open("Confirm goal")
                .says("repeat purchase rate within 30 days")
                .choose("Your department understands this goal as it is written", "Yes, we confirm")
                .complete();
        office.of(SELLER)
                .open("Confirm goal")
                .choose("Your department understands this goal as it is written", "Yes, we confirm")
                .complete();
    }

    void assignDepartments() {
        Form form = office.of(LEAD).open("Assign departments");
        form.grid("Departments")
                .enter(1, "Part", "Lead")
                .enter(1, "Duties", "Poster and media")
                .enter(1, "May decide", "true")
                .enter(1, "Deputy", "bob Marketing")
                .enter(1, "How to reach them", "Extension 11")
                .enter(2, "Part", "Support")
                .enter(2, "Duties", "Prices and shops")
                .enter(2, "May decide", "true")
                .enter(2, "Deputy", "bob Sales")
                .enter(2, "How to reach them", "Extension 22");
        form.complete();
    }

    void planWork() {
        Form plan = office.of(COORDINATOR).open("Plan work");
        plan.grid("Who delivers what, and when")
                .enter(1, "Work item", "Poster")
                .enter(1, "Phase", "Preparation")
                .enter(1, "First responsible", "bob Marketing")
                .enter(1, "Start", "2024-03-11")
                .enter(1, "End", "2024-03-13")
                .enter(1, "Deliverable", "Poster, ready for print")
                .enter(1, "Acceptance standard", "A1 in CMYK")
                .paste(
                        2,
                        "Work item",
                        "Price list\tPreparation\tbob Sales\t2024-03-11\t2024-03-15\tYes\t\tPrice list as a table\tChecked by finance");
        plan.grid("Parts").enter(1, "Marketing", "A/R").paste(1, "Sales", "C").paste(2, "Marketing", "C\tA/R");
        plan.grid("Cooperation actions").enter(1, "Marketing", "Designs it");
        plan.isRefused("Poster, Sales: is C, so say what it does to cooperate.");
        plan.grid("Cooperation actions")
                .enter(1, "Sales", "Says what shops need")
                .paste(2, "Marketing", "Compares competitors\tSets the prices");
        plan.complete();
    }

    void agreeOnCommunication() {
        office.of(COORDINATOR).open("Agree on communication").says("17:00").complete();
    }

    void signPlan() {
        Form plan = office.of(LEAD).open("Sign plan").says("Price list");
        plan.choose(APPROVES_PLAN, "Approve").fill("Your password", "a guess").isRefused("The password is not right");
        // who guesses wrong has to wait a little
        time.until("2024-03-04T09:45");
        plan.fill("Your password", Company.PASSWORD).complete();
    }

    void rejectPlan() {
        office.of(HEAD_OF_SALES)
                .open("Sign plan")
                .choose(APPROVES_PLAN, "Reject")
                .fill("Reason", "Prices need a week of tests")
                .fill("Your password", Company.PASSWORD)
                .complete();
    }

    void planAgain() {
        office.of(LEAD)
                .open("Assign departments")
                .says("Prices need a week of tests")
                .complete();
        Form plan = office.of(COORDINATOR).open("Plan work").says("Prices need a week of tests");
        plan.grid("Who delivers what, and when")
                .shows(1, "Work item", "Poster")
                .enter(2, "Acceptance standard", "Checked by finance; tested for a week");
        plan.complete();
        agreeOnCommunication();
    }

    void signPlanAgain() {
        office.of(HEAD_OF_SALES).open("Sign plan").says("tested for a week");
        signedBy(MEMBERS);
        holdKickOff("2024-03-04", "09:00", "Poster first, prices in parallel");
    }

    /** By both heads, whom every item concerns, and by these members. */
    private void signedBy(List<String> members) {
        for (String head : List.of(LEAD, HEAD_OF_SALES)) {
            office.of(head)
                    .open("Sign plan")
                    .choose(APPROVES_PLAN, "Approve")
                    .fill("Your password", Company.PASSWORD)
                    .complete();
        }
        for (String member : members) {
            office.of(member)
                    .open("Sign duties")
                    .choose(APPROVES_PLAN, "Approve")
                    .fill("Your password", Company.PASSWORD)
                    .complete();
        }
    }

    private void holdKickOff(String day, String at, String decision) {
        Form minutes = office.of(COORDINATOR).open("Hold kick-off meeting");
        minutes.fill("Held on", day).fill("Began at", at).fill("Length (minutes)", "25");
        minutes.grid("Decisions").enter(1, "What was decided", decision);
        minutes.grid("Action items")
                .enter(1, "What is to be done", "Book the printer")
                .enter(1, "Who", "bob Marketing")
                .enter(1, "Until", "2024-03-20");
        minutes.complete();
    }

    void deliverAndBeRefused() {
        time.until("2024-03-12T09:30");
        office.of(DESIGNER)
                .open("Report progress · Poster")
                .choose("Status", "Done")
                .fill("Done (%)", "100")
                .complete();
        deliver(DESIGNER, "Poster", "https://files.company.example/poster-1.pdf");
        office.of(SELLER)
                .open("Accept deliverable · Poster")
                .says("poster-1.pdf")
                .choose("Decision", "Refuse")
                .fill("Corrections", "The logo is too small")
                .fill("Corrections due on", "2024-03-22")
                .complete();
    }

    private void deliver(String person, String item, String place) {
        Form handOver = office.of(person).open("Deliver work · " + item);
        handOver.grid("Self-check against the acceptance standard").tickAll("Met");
        handOver.fill("Where the deliverable is", place).complete();
    }

    void beLate() {
        time.until("2024-03-15T19:00");
        time.until("2024-03-19T12:00");
        assertThat(office.of(HEAD_OF_SALES).visit("/messages").locator("main"))
                .containsText(Pattern.compile("Late: Deliver work.*Price list.*bob Sales"));
    }

    void requestChange() {
        office.of(SELLER)
                .start("Change request")
                .fill("Cause", "Testing prices takes longer than thought")
                .fill("What changes", "The price list comes two weeks later")
                .fill("Delay in working days", "10")
                .complete();
    }

    void draftNewVersion() {
        office.of(DESIGNER).open("Deliver work · Poster").says("The logo is too small");
        posterTask = office.of(DESIGNER).taskId();
        Form draft = office.of(COORDINATOR)
                .open("Draft new version")
                .says("Testing prices takes longer than thought")
                .choose(
                        "This change is",
                        "brought into the plan by the version below, signed by those whom it affects");
        draft.grid("Who delivers what, and when").enter(2, "End", "2024-03-29");
        draft.complete();
    }

    void signNewVersion() {
        office.of(HEAD_OF_SALES).open("Sign plan").says("29 Mar 2024");
        signedBy(List.of(PRICER));
        time.aMoment();
        assertThat(office.of(PRICER).visit("/messages").locator("main")).containsText("Testing prices takes longer");
    }

    void deliverTheRest() {
        office.of(DESIGNER).open("Deliver work · Poster");
        assertThat(office.of(DESIGNER).taskId())
                .as("the delivery that the change does not touch")
                .isEqualTo(posterTask);
        office.of(PRICER).open("Deliver work · Price list").says("29 Mar 2024");
        deliver(DESIGNER, "Poster", "https://files.company.example/poster-2.pdf");
        deliver(PRICER, "Price list", "https://files.company.example/prices.xlsx");
        for (String contact : List.of(COORDINATOR, SELLER)) {
            for (String item : List.of("Poster", "Price list")) {
                office.of(contact)
                        .open("Accept deliverable · " + item)
                        .choose("Decision", "Accept")
                        .complete();
            }
        }
        time.aMoment();
    }

    void review() {
        for (String contact : List.of(COORDINATOR, SELLER)) {
            office.of(contact)
                    .open("Answer review questions")
                    .choose("Was the goal reached?", "Yes")
                    .fill("What worked in the communication between the departments?", "The weekly meeting")
                    .fill("What did not work?", "Mails to everybody")
                    .choose("Were the tools right?", "Yes")
                    .fill("What should be done better next time?", "Test prices first")
                    .complete();
        }
        holdReviewMeeting();
        Form report = office.of(COORDINATOR).open("Write review report").says("The weekly meeting stays");
        report.choose("Was the goal reached?", "Yes").fill("Summary", "18.4 % of new customers bought again");
        report.grid("Key results")
                .enter(1, "Actual value", "121")
                .enter(1, "Reached", "Yes")
                .enter(2, "Actual value", "1")
                .enter(2, "Reached", "Yes");
        report.fill("Successes", "One poster for all shops").fill("Shortcomings", "Prices were late");
        report.complete();
        time.aMoment();
    }

    /** Who came and the agenda are as proposed; the action item becomes the report's first improvement. */
    private void holdReviewMeeting() {
        Form minutes = office.of(COORDINATOR).open("Hold review meeting").says("Mails to everybody");
        minutes.fill("Began at", "8:00").fill("Length (minutes)", "50");
        minutes.grid("Decisions").enter(1, "What was decided", "The weekly meeting stays");
        minutes.grid("Action items")
                .enter(1, "What is to be done", "Plan a week for price tests")
                .enter(1, "Who", "ann Sales")
                .enter(1, "Until", "2024-05-31");
        minutes.complete();
    }

    void openArchive() {
        Workplace desk = office.of(COORDINATOR);
        desk.visit("/archive");
        Unpacked archive = Unpacked.into(folder, desk.download("Download the archive of Spring campaign"));
        assertThat(archive.check().exit()).isZero();
        assertThat(archive.names())
                .anyMatch(name -> name.contains("Goal statement"))
                .anyMatch(name -> name.contains("Plan version 1"))
                .anyMatch(name -> name.contains("Plan version 3"))
                .anyMatch(name -> name.contains("Change 1"))
                .anyMatch(name -> name.contains("Minutes of the review meeting"))
                .anyMatch(name -> name.contains("Review report"));
        assertThat(archive.read("Review report.html")).contains("Plan a week for price tests");
        assertThat(archive.read("Signatures.html")).contains("Prices need a week of tests");
    }
}
