package io.septet.directory;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Company;
import io.septet.ProcessTest;
import io.septet.directory.process.DirectoryInModels;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The directory")
class DirectoryTest {

    @Autowired
    Directory directory;

    @Autowired
    DirectoryInModels inModels;

    @Test
    @DisplayName("Departments, their heads and members are the engine's groups and users")
    void departments() {
        assertThat(directory.departments())
                .extracting(Department::id)
                .containsExactlyInAnyOrderElementsOf(
                        Company.DEPARTMENTS.stream().map(DepartmentId::of).toList());
        assertThat(directory.head(DepartmentId.of("sales"))).map(Person::id).contains(head("sales"));
        assertThat(directory.members(DepartmentId.of("sales")))
                .extracting(Person::id)
                .containsExactly(ann("sales"), bob("sales"), head("sales"));
        assertThat(directory.isMember(ann("sales"), DepartmentId.of("sales"))).isTrue();
        assertThat(directory.isMember(ann("sales"), DepartmentId.of("legal"))).isFalse();
        assertThat(directory.isMember(head("sales"), DepartmentId.of("sales-head")))
                .isFalse();
        assertThat(directory.person(ann("sales")).departments()).isEqualTo(Set.of(DepartmentId.of("sales")));
        assertThat(directory.people()).extracting(Person::id).doesNotContain("admin");
    }

    @Test
    @DisplayName("Who has left, and a department that is no more, go by their id")
    void gone() {
        assertThat(directory.person("gone")).isEqualTo(new Person("gone", "gone", null, Set.of()));
        assertThat(directory.department(DepartmentId.of("gone")))
                .isEqualTo(new Department(DepartmentId.of("gone"), "gone"));
        assertThat(directory.find("gone")).isEmpty();
        assertThat(directory.findDepartment(DepartmentId.of("sales-head"))).isEmpty();
        assertThat(directory.head(DepartmentId.of("gone"))).isEmpty();
        assertThatThrownBy(() -> inModels.head("gone")).hasMessageContaining("'gone' has no head");
    }
}
