package io.septet.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.archive.Kind;
import io.septet.archive.domain.Likeness.Common;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.State;
import io.septet.project.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G7: a lesson is offered to a project")
class LikenessTest {

    private static final Likeness PROMOTION = new Likeness(
            Category.CAMPAIGN,
            List.of(new DepartmentId("marketing"), new DepartmentId("sales")),
            "新品推广: launch the poster campaign in March");

    @Test
    @DisplayName("of the same category, and more so the more departments took part in both")
    void categoryAndDepartments() {
        Common alone = with(Category.CAMPAIGN, "Other", "nothing", "legal");
        Common both = with(Category.CAMPAIGN, "Other", "nothing", "legal", "marketing", "sales");
        Common one = with(Category.CUSTOMER_ISSUE, "Other", "nothing", "sales");

        assertThat(alone.isLike()).isTrue();
        assertThat(alone.sameCategory()).isTrue();
        assertThat(alone.score()).isEqualTo(2);
        assertThat(alone.departments()).isEmpty();
        assertThat(both.score()).isEqualTo(4);
        assertThat(both.departments()).containsExactly(new DepartmentId("marketing"), new DepartmentId("sales"));
        assertThat(one.score()).isEqualTo(1);
        assertThat(one.sameCategory()).isFalse();
    }

    @Test
    @DisplayName("by three words in common, while fewer are chance")
    void words() {
        assertThat(with(Category.CUSTOMER_ISSUE, "Poster", "The campaign was late", "legal")
                        .isLike())
                .isFalse();
        Common three = with(Category.CUSTOMER_ISSUE, "Poster", "The campaign of march was late", "legal");
        assertThat(three.isLike()).isTrue();
        assertThat(three.score()).isEqualTo(3);
        assertThat(three.words()).containsExactly("campaign", "poster", "march");
    }

    @Test
    @DisplayName(
            "by Chinese words, shown in one piece where they stand together, whichever characters they are written in")
    void chinese() {
        Common said = with(Category.CUSTOMER_ISSUE, "旧品", "新品推廣晚了；推广", "legal");

        assertThat(said.score()).isEqualTo(3);
        assertThat(said.words()).containsExactly("新品推广", "推广");
    }

    @Test
    @DisplayName("not the more for words without end")
    void mostWords() {
        Likeness wordy =
                new Likeness(Category.CAMPAIGN, List.of(), "alpha bravo charlie delta echoes foxtrot golfing hotel");
        Common said = wordy.with(
                project(Category.CUSTOMER_ISSUE, "Other", "legal"),
                lesson("alpha bravo charlie delta echoes foxtrot golfing hotel it is"));

        assertThat(said.score()).isEqualTo(6);
        assertThat(said.words()).containsExactly("charlie", "foxtrot", "golfing");
    }

    private static Common with(Category category, String name, String words, String... departments) {
        return PROMOTION.with(project(category, name, departments), lesson(words));
    }

    private static FiledDocument lesson(String words) {
        return new FiledDocument(new ProjectId(new UUID(0, 1)), Kind.LESSON, 1, null, "archive.lesson", null, words);
    }

    private static ProjectView project(Category category, String name, String... departments) {
        return new ProjectView(
                new ProjectId(new UUID(0, 1)),
                "CP-2023-0001",
                name,
                category,
                new DepartmentId("legal"),
                PersonId.of("the.lead"),
                PersonId.of("the.coordinator"),
                Step.ARCHIVE,
                State.RUNNING,
                Instant.EPOCH,
                PersonId.of("the.lead"),
                null,
                null,
                null,
                Stream.of(departments)
                        .map(id -> Participation.through(new DepartmentId(id), PersonId.of(id + ".ann")))
                        .toList());
    }
}
