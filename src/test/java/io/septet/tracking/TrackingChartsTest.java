package io.septet.tracking;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ProcessTest;
import io.septet.calendar.Chart;
import io.septet.calendar.Work;
import io.septet.calendar.Work.Period;
import io.septet.directory.Directory;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The chart of tracked work")
class TrackingChartsTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    TrackingCharts charts;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Directory directory;

    @Test
    @DisplayName("T10, C3: shows today's plan beside what was signed first; no path leads over work that was dropped")
    void changed() {
        TrackedProject project = new TrackedProject(beans);
        project.plan(item("W1", MONDAY, MONDAY.plusDays(1)), item("W2", MONDAY, MONDAY.plusDays(16)));
        project.track();
        assertThat(chart(project).hasBaseline()).isFalse();
        assertThat(work(project, "W2").critical()).isTrue();
        assertThat(work(project, "W1").critical()).isFalse();

        project.change(item("W1", MONDAY, MONDAY.plusDays(3)));

        assertThat(work(project, "W1").baseline()).isEqualTo(new Period(MONDAY, MONDAY.plusDays(1)));
        assertThat(work(project, "W1").planned()).isEqualTo(new Period(MONDAY, MONDAY.plusDays(3)));
        assertThat(work(project, "W1").critical()).isTrue();
        assertThat(work(project, "W2").style()).isEqualTo("withdrawn");
        assertThat(work(project, "W2").critical()).isFalse();
    }

    private Chart chart(TrackedProject project) {
        return charts.of(deliveries.of(project.id()), directory.roster(), null, Locale.ENGLISH)
                .orElseThrow();
    }

    private Work work(TrackedProject project, String key) {
        return chart(project).rows().stream()
                .map(Chart.Row::work)
                .filter(work -> work.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
