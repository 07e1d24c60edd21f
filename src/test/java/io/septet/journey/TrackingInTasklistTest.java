package io.septet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.septet.directory.PersonId;
import io.septet.plan.EmergencyStep;
import io.septet.platform.CompanyCurrency;
import io.septet.tracking.TrackedProject;
import java.time.LocalDate;
import java.util.Locale;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What can happen to a work item between its start and its acceptance, as its people live it at their browsers. */
@BrowserTest
@DisplayName("Tracking in Tasklist")
class TrackingInTasklistTest extends Journey {

    private static final String LEAD = "marketing.head";
    private static final String ACCOUNTABLE = "marketing.ann";
    private static final String RESPONSIBLE = "marketing.bob";
    private static final String CONSULTED = "sales.ann";
    private static final String COORDINATOR = "sales.bob";
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Autowired
    MessageSource texts;

    private Locale reader;
    private TrackedProject project;

    TrackingInTasklistTest() {
        super("en-GB");
    }

    @InEachLanguage
    @DisplayName(
            "T1–T9: an item is reported, falls behind, its risk is answered, it gets resources, an issue about it is"
                    + " settled, an emergency climbs, and it is handed over, refused, and handed over again")
    void fromStartToAcceptance(String language) {
        reader = Locale.forLanguageTag(language);
        office = officeIn(language);
        begin();
        report();
        fallBehind();
        askForResources();
        raiseIssue();
        raiseEmergency();
        lookAtTracking();
        handOver();
    }

    private void begin() {
        project = new TrackedProject(beans);
        project.emergencyPath(new EmergencyStep(PersonId.of(ACCOUNTABLE), 0), new EmergencyStep(PersonId.of(LEAD), 2));
        project.plan(item("W1", MONDAY, TUESDAY), item("W2", FRIDAY.plusDays(10), FRIDAY.plusDays(11)));
        project.track();
        time.until("2024-03-04T10:00");
    }

    /** At any time, from the open task. */
    private void report() {
        Form work = office.of(RESPONSIBLE).open("Deliver work · Item W1");
        work.choose(say("tracking.report.status"), say("tracking.progress.ON_TRACK"))
                .fill(say("tracking.report.percent"), "101");
        press(work, "tracking.report.send");
        work.says("100");
        work.fill(say("tracking.report.percent"), "30");
        press(work, "tracking.report.send");
        work.says(say("form.handedIn"));
        assertThat(tracking()).containsText("30");
    }

    private void fallBehind() {
        time.until("2024-03-07T09:30");
        beans.getBean(RuntimeService.class).startProcessInstanceByKey("risk-watch");
        time.aMoment();
        Form response = office.of(RESPONSIBLE).open("Respond to risk");
        response.says("Item W1").isRefused(say("risk.cause.missing"));
        response.choose(say("risk.cause"), say("risk.cause.RESOURCES"))
                .fill(say("risk.explanation"), "The printer is slow");
        response.grid(say("risk.measures"))
                .enter(1, say("risk.measure.what"), "Rent a second printer")
                .enter(1, say("risk.measure.owner"), RESPONSIBLE)
                .enter(1, say("risk.measure.dueOn"), "2024-03-11");
        response.complete();
    }

    /** One of its own in each language: what one project was granted, another cannot have on the same days. */
    private String printer() {
        return "Printer of the " + reader.getDisplayLanguage(Locale.ENGLISH) + " office";
    }

    private void askForResources() {
        office.of(RESPONSIBLE)
                .start("Resource support")
                .fill(say("resource.item"), "W1 · Item W1")
                .fill(say("resource.from"), "Sales")
                .fill(say("resource.what"), printer())
                .fill(say("resource.purpose"), "The posters")
                .choose(say("resource.urgency"), say("resource.urgency.URGENT"))
                .fill(say("resource.neededFrom"), "2024-03-07")
                .fill(say("resource.neededUntil"), "2024-03-08")
                .fill(inCurrency("resource.cost"), "4,800")
                .complete();
        office.of(ACCOUNTABLE)
                .open("Decide on support")
                .says(printer())
                .choose(say("resource.decision"), say("resource.decision.GRANT"))
                .complete();
    }

    private void raiseIssue() {
        office.of(CONSULTED)
                .start("Issue coordination")
                .fill(say("issue.description"), "The shops want another size")
                .choose(say("issue.departments"), "Marketing")
                .fill(say("issue.dispute"), "Who pays for it")
                .fill(say("issue.proposal"), "Both, half and half")
                .complete();
        office.of(COORDINATOR)
                .open("Call departments together")
                .choose(say("issue.way"), say("issue.way.IN_WRITING"))
                .fill(say("issue.concluded"), "Marketing pays")
                .complete();
        office.of(ACCOUNTABLE)
                .open("Confirm conclusion")
                .choose(say("issue.verdict"), say("issue.verdict.CONTEST"))
                .isRefused(say("issue.reason.missing"))
                .choose(say("issue.verdict"), say("issue.verdict.CONFIRM"))
                .complete();
    }

    /** Nobody of the first level takes it in time. */
    private void raiseEmergency() {
        Page page = office.of(RESPONSIBLE).visit(address("emergencies"));
        page.locator("#raise summary").click();
        page.locator("#emergency-what").fill("The printer burns");
        page.locator("#emergency-needed").fill("Another one");
        page.locator("#raise button").click();
        assertThat(page.locator("#open")).containsText("The printer burns");
        time.until("2024-03-07T12:00");
        Page taking = office.of(LEAD).visit(address("emergencies"));
        button(taking, "emergency.take").click();
        assertThat(taking.getByRole(AriaRole.STATUS)).isVisible();
        office.of(LEAD)
                .open("Write down agreement")
                .fill(say("emergency.agreed"), "Sales lends theirs")
                .fill(say("emergency.withWhom"), "Head of sales")
                .fill(say("emergency.agreedOn"), "2024-03-07")
                .fill(say("emergency.agreedAt"), "11:30")
                .complete();
        office.of(LEAD)
                .open("End emergency")
                .choose(say("emergency.cause"), say("emergency.cause.EQUIPMENT"))
                .fill(say("emergency.explanation"), "It was old")
                .choose(say("emergency.recommendation"), say("emergency.recommendation.NOTHING"))
                .complete();
    }

    /** What is open stands there, and how what is over ended on the pages of the registers. */
    private void lookAtTracking() {
        Locator page = tracking();
        assertThat(page).containsText("Rent a second printer");
        assertThat(page.locator("#registers")).containsText("Item W1");
        assertThat(register("issues")).containsText("Marketing pays");
        assertThat(register("requests")).containsText(printer());
        assertThat(register("emergencies")).containsText("Sales lends theirs");
        assertThat(register("risks")).containsText("The printer is slow");
    }

    private void handOver() {
        deliver("https://files.company.example/1");
        Form refusal = office.of(CONSULTED).open("Accept deliverable · Item W1");
        refusal.choose(say("tracking.decision"), say("tracking.decision.REFUSE"))
                .fill(say("tracking.corrections.text"), "The colours are pale")
                .fill(say("tracking.corrections.dueOn"), "2024-03-11")
                .complete();
        deliver("https://files.company.example/2");
        for (String contact : new String[] {ACCOUNTABLE, CONSULTED}) {
            office.of(contact)
                    .open("Accept deliverable · Item W1")
                    .says("https://files.company.example/2")
                    .choose(say("tracking.decision"), say("tracking.decision.ACCEPT"))
                    .complete();
        }
        assertThat(tracking()).containsText(say("tracking.status.ACCEPTED"));
    }

    private void deliver(String place) {
        Form work = office.of(RESPONSIBLE).open("Deliver work · Item W1");
        work.grid(say("tracking.selfCheck")).tickAll(say("tracking.selfCheck.met"));
        work.fill(say("tracking.handOver.location"), place).complete();
    }

    private void press(Form form, String key) {
        button(office.of(RESPONSIBLE).page(), key).click();
    }

    private Locator button(Page page, String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    private Locator tracking() {
        return register("tracking");
    }

    private Locator register(String page) {
        return office.of(RESPONSIBLE).visit(address(page)).locator("main");
    }

    private String address(String page) {
        return "/projects/%s/%s".formatted(project.id(), page);
    }

    private String inCurrency(String key) {
        String unit = beans.getBean(CompanyCurrency.class).unit(reader);
        return texts.getMessage("platform.currency.label", new Object[] {say(key), unit}, reader);
    }

    private String say(String key) {
        return texts.getMessage(key, null, reader);
    }
}
