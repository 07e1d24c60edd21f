package io.septet.tracking.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static io.septet.tracking.Items.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.Items;
import io.septet.tracking.ProgressReport;
import io.septet.tracking.ProgressStatus;
import io.septet.tracking.ProjectProgress;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T4: how far a project is")
class ProjectProgressPolicyTest {

    /** Friday, 8 March 2024, in the morning. */
    private static final Instant FRIDAY = Instant.parse("2024-03-08T01:30:00Z");

    private static final WorkingTime TIME = new WorkingTime(Calendars.china(), Clock.fixed(FRIDAY, SHANGHAI));

    private final ProjectProgressPolicy policy = new ProjectProgressPolicy(TIME);

    @Test
    @DisplayName("is nothing of nothing where there is no work")
    void nothing() {
        assertThat(policy.of(List.of())).isEqualTo(new ProjectProgress(0, 0));
    }

    @Test
    @DisplayName("is weighed by planned working days: a long item counts for more than a short one")
    void weighed() {
        // nine days, of which four are gone: 44 % planned, 10 % done; one day, gone: 100 % planned, all of it done
        DeliveryView long1 = item(MONDAY, MONDAY.plusDays(10), 10);
        DeliveryView short1 = item(MONDAY, MONDAY, 100);
        ProjectProgress progress = policy.of(List.of(long1, short1));
        assertThat(progress).isEqualTo(new ProjectProgress(50, 19));
        assertThat(progress.deviation()).isEqualTo(31);
        assertThat(long1.deviation()).isEqualTo(34);
        assertThat(short1.deviation()).isZero();
    }

    @Test
    @DisplayName("counts an item that is planned on days off as a day of work")
    void dayOff() {
        assertThat(policy.of(List.of(item(LocalDate.of(2024, 3, 9), LocalDate.of(2024, 3, 10), 50))))
                .isEqualTo(new ProjectProgress(0, 50));
    }

    @Test
    @DisplayName("leaves out what was withdrawn")
    void withdrawn() {
        ItemDelivery gone = delivery(MONDAY, MONDAY, 0);
        gone.withdraw(FRIDAY);
        assertThat(policy.of(List.of(gone.view(TIME), item(MONDAY, MONDAY, 70))))
                .isEqualTo(new ProjectProgress(100, 70));
    }

    @Test
    @DisplayName("lies between its least and its most advanced item, and is theirs where all are alike: 500 projects")
    void between() {
        Random random = new Random(4);
        for (int project = 0; project < 500; project++) {
            List<DeliveryView> items = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(8); i++) {
                LocalDate start = MONDAY.minusDays(random.nextInt(30));
                items.add(item(start, start.plusDays(random.nextInt(40)), random.nextInt(101)));
            }
            ProjectProgress progress = policy.of(items);
            assertThat(progress.reported())
                    .isBetween(
                            items.stream().mapToInt(DeliveryView::percent).min().orElseThrow(),
                            items.stream().mapToInt(DeliveryView::percent).max().orElseThrow());
            assertThat(progress.planned())
                    .isBetween(
                            items.stream()
                                    .mapToInt(DeliveryView::plannedPercent)
                                    .min()
                                    .orElseThrow(),
                            items.stream()
                                    .mapToInt(DeliveryView::plannedPercent)
                                    .max()
                                    .orElseThrow());
            assertThat(policy.of(List.of(items.get(0), items.get(0))))
                    .isEqualTo(new ProjectProgress(
                            items.get(0).plannedPercent(), items.get(0).percent()));
        }
    }

    private static DeliveryView item(LocalDate start, LocalDate end, int percent) {
        return delivery(start, end, percent).view(TIME);
    }

    private static ItemDelivery delivery(LocalDate start, LocalDate end, int percent) {
        ItemDelivery delivery = new ItemDelivery(new ProjectId(UUID.randomUUID()), Items.item("W1", start, end), 1);
        delivery.begin(FRIDAY);
        delivery.report(new ProgressReport(
                TIME.today(), PersonId.of("marketing.bob"), null, ProgressStatus.ON_TRACK, percent, null, FRIDAY));
        return delivery;
    }
}
