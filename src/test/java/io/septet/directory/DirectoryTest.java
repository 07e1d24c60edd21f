package io.septet.directory;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Company;
import io.septet.ProcessTest;
import io.septet.directory.process.DirectoryInModels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The directory")
class DirectoryTest {

    @Autowired
    Directory directory;

    @Autowired
    Absences absences;

    @Autowired
    DirectoryInModels inModels;

    @Test
    @DisplayName("Departments, their heads and members are the engine's groups and users")
    void departments() {
        assertThat(directory.departments())
                .extracting(Department::id)
                .containsExactlyInAnyOrderElementsOf(Company.DEPARTMENTS);
        assertThat(directory.head("sales")).map(Person::id).contains(head("sales"));
        assertThat(directory.members("sales"))
                .extracting(Person::id)
                .containsExactly(ann("sales"), bob("sales"), head("sales"));
        assertThat(directory.isMember(ann("sales"), "sales")).isTrue();
        assertThat(directory.isMember(ann("sales"), "legal")).isFalse();
        assertThat(directory.isMember(head("sales"), "sales-head")).isFalse();
        assertThat(directory.person(ann("sales")).departments()).isEqualTo(Set.of("sales"));
        assertThat(directory.people()).extracting(Person::id).doesNotContain("admin");
    }

    @Test
    @DisplayName("Who has left, and a department that is no more, go by their id")
    void gone() {
        assertThat(directory.person("gone")).isEqualTo(new Person("gone", "gone", null, Set.of()));
        assertThat(directory.department("gone")).isEqualTo(new Department("gone", "gone"));
        assertThat(directory.find("gone")).isEmpty();
        assertThat(directory.findDepartment("sales-head")).isEmpty();
        assertThat(directory.head("gone")).isEmpty();
        assertThatThrownBy(() -> inModels.head("gone")).hasMessageContaining("'gone' has no head");
    }

    @Test
    @DisplayName("Days of an absence begin and end at midnight in the company's zone")
    void daysOfTheCompany() {
        absences.plan(ann("sales"), bob("sales"), LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 5));
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-03-04T15:59:59Z")));
        assertThat(directory.standsInFor(bob("sales"), ann("sales"))).isFalse();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-03-04T16:00:00Z")));
        assertThat(directory.substituteOf(ann("sales"))).contains(bob("sales"));
        assertThat(directory.absentFor(bob("sales"))).containsExactly(ann("sales"));
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-03-05T16:00:00Z")));
        assertThat(directory.absentFor(bob("sales"))).isEmpty();
    }
}
