package io.septet.directory;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Company;
import io.septet.ProcessTest;
import io.septet.directory.process.DirectoryInModels;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@ProcessTest
@DisplayName("The directory")
class DirectoryTest {

    @Autowired
    Directory directory;

    @Autowired
    DirectoryInModels inModels;

    @Autowired
    IdentityService identities;

    @Test
    @DisplayName("Departments, their heads and members are the engine's groups and users")
    void departments() {
        assertThat(directory.departments())
                .extracting(Department::id)
                .containsExactlyInAnyOrderElementsOf(
                        Company.DEPARTMENTS.stream().map(DepartmentId::of).toList());
        assertThat(directory.head(DepartmentId.of("sales"))).map(Person::id).contains(PersonId.of(head("sales")));
        assertThat(directory.members(DepartmentId.of("sales")))
                .extracting(Person::id)
                .containsExactly(PersonId.of(ann("sales")), PersonId.of(bob("sales")), PersonId.of(head("sales")));
        assertThat(directory.roster().isMember(PersonId.of(ann("sales")), DepartmentId.of("sales")))
                .isTrue();
        assertThat(directory.roster().isMember(PersonId.of(ann("sales")), DepartmentId.of("legal")))
                .isFalse();
        assertThat(directory.roster().isMember(PersonId.of(head("sales")), DepartmentId.of("sales-head")))
                .isFalse();
        assertThat(directory.roster().isMember(PersonId.of(head("sales")), DepartmentId.of("sales-head")))
                .isFalse();
        assertThat(directory.person(PersonId.of(ann("sales"))).departments())
                .isEqualTo(Set.of(DepartmentId.of("sales")));
        assertThat(directory.people()).extracting(Person::id).doesNotContain(PersonId.of("admin"));
    }

    @Test
    @DisplayName("People are shown as their names are written, and in the order in which a reader looks for them")
    void names() {
        List<String> ids = List.of("new.zhang", "new.li", "new.ou", "new.bo");
        List<PersonName> names = List.of(
                new PersonName("伟", "张"),
                new PersonName("四", "李"),
                new PersonName("娜娜", "欧阳"),
                new PersonName("Bo", "Zhou"));
        for (int i = 0; i < ids.size(); i++) {
            User user = identities.newUser(ids.get(i));
            user.setFirstName(names.get(i).given());
            user.setLastName(names.get(i).family());
            identities.saveUser(user);
            identities.createMembership(ids.get(i), "legal");
        }
        try {
            assertThat(directory.person(PersonId.of("new.li")).name()).isEqualTo("李四");
            assertThat(newPeople(Locale.SIMPLIFIED_CHINESE)).containsExactly("李四", "欧阳娜娜", "张伟", "Bo Zhou");
            assertThat(newPeople(Locale.ENGLISH)).first().isEqualTo("Bo Zhou");
        } finally {
            ids.forEach(identities::deleteUser);
        }
    }

    private List<String> newPeople(Locale reader) {
        LocaleContextHolder.setLocale(reader);
        try {
            return directory.people().stream()
                    .filter(person -> person.id().value().startsWith("new."))
                    .map(Person::name)
                    .toList();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    @DisplayName("Departments of a project stand in the reader's alphabet, those that are no more behind them")
    void order() {
        Roster roster = new Roster(
                List.of(
                        new Department(DepartmentId.of("finance"), "财务部"),
                        new Department(DepartmentId.of("marketing"), "市场部"),
                        new Department(DepartmentId.of("sales"), "销售部")),
                List.of());

        assertThat(roster.inOrder(
                        List.of(DepartmentId.of("gone"), DepartmentId.of("sales"), DepartmentId.of("finance"))))
                .containsExactly(DepartmentId.of("finance"), DepartmentId.of("sales"), DepartmentId.of("gone"));
    }

    @Test
    @DisplayName("Who has left, and a department that is no more, go by their id")
    void gone() {
        assertThat(directory.person(PersonId.of("gone")))
                .isEqualTo(new Person(PersonId.of("gone"), "gone", null, Set.of()));
        assertThat(directory.department(DepartmentId.of("gone")))
                .isEqualTo(new Department(DepartmentId.of("gone"), "gone"));
        assertThat(directory.find(PersonId.of("gone"))).isEmpty();
        assertThat(directory.findDepartment(DepartmentId.of("sales-head"))).isEmpty();
        assertThat(directory.head(DepartmentId.of("gone"))).isEmpty();
        assertThatThrownBy(() -> inModels.head("gone")).hasMessageContaining("'gone' has no head");
    }
}
