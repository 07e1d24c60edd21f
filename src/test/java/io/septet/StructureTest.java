package io.septet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.implement;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.septet.calendar.DateWording;
import io.septet.platform.ForModels;
import io.septet.platform.logging.OneLinePerMessage;
import io.septet.project.FileNames;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

/** The modules depend on each other as declared, and each keeps its inner order. */
class StructureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(SeptetApplication.class);

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.septet");

    /** Records, enumerations, interfaces and exceptions at a module's root: in these it speaks with its domain and with others. */
    private static final DescribedPredicate<JavaClass> ARE_WORDS = describe(
            "are words of a module",
            type -> type.getPackageName().matches("io\\.septet\\.\\w+")
                    && (type.isRecord()
                            || type.isEnum()
                            || type.isInterface()
                            || type.isAssignableTo(Throwable.class)));

    @Test
    @DisplayName("Modules use each other as declared, without a cycle")
    void modules() {
        MODULES.verify();
    }

    @Test
    @DisplayName("Every package says by the types what may be null")
    void nullness() {
        assertThat(CODE.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    @Test
    @DisplayName("People and departments go by their ids, which are no texts, but for what is typed and what is shown")
    void ids() {
        fields().that()
                .haveNameMatching(
                        "(.*\\.)?(person|department|absent|substitute|responsible|contact|deputy|overallLead"
                                + "|coordinator|assignee|signer|owner|author|presenter|inPlaceOf|wasFor|whom|by|(?!reached)\\w+edBy)")
                .and()
                .areNotAnnotatedWith(Id.class)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(
                        "io.septet.platform..", "io.septet.calendar", "io.septet.demo..", "io.septet.portal", "..web..")
                .should()
                .notHaveRawType(String.class)
                .check(CODE);
    }

    @Test
    @DisplayName("The page of the modules shows them as they are")
    void page() throws IOException {
        Page.reads("modules.md", new ModulesPage(MODULES).text());
    }

    @Test
    @DisplayName("Only process packages, the desk and the platform know the engine")
    void engine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.septet..process..", "io.septet.desk..", "io.septet.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("another engine, or another version, should touch these packages only")
                .check(CODE);
    }

    @Test
    @DisplayName("Domains know neither Spring nor the engine")
    void domains() {
        noClasses()
                .that()
                .resideInAPackage("..domain..")
                .and()
                .haveSimpleNameNotEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..", "org.springframework..")
                .because("rules are tested in milliseconds and read without a framework in mind")
                .check(CODE);
    }

    @Test
    @DisplayName(
            "A domain knows the words of its module and none of its use cases; the words know nothing of the domain")
    void words() {
        noClasses()
                .that(ARE_WORDS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..domain..")
                .because("what other modules read must not change with how a rule is kept")
                .check(CODE);
        ApplicationModules.of(SeptetApplication.class).forEach(module -> {
            String root = module.getBasePackage().getName();
            noClasses()
                    .that()
                    .resideInAPackage(root + ".domain..")
                    .should()
                    .dependOnClassesThat(resideInAPackage(root).and(not(ARE_WORDS)))
                    .because("rules are asked by the use cases and ask nobody back")
                    .allowEmptyShould(true)
                    .check(CODE);
        });
    }

    @Test
    @DisplayName("What a model can do to a project says in which process alone it may; telling people may stand in any")
    void deeds() {
        assertThat(CODE.stream()
                        .filter(type -> type.isAnnotatedWith(ForModels.class))
                        .filter(type -> type.isAssignableTo(JavaDelegate.class)
                                || type.isAssignableTo(ExecutionListener.class)
                                || type.isAssignableTo(TaskListener.class))
                        .filter(type -> type.getAnnotationOfType(ForModels.class)
                                .onlyIn()
                                .isEmpty())
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("NotifyPeople", "Escalate");
    }

    @Test
    @DisplayName("Pages and addresses go through use cases, never into a process package")
    void web() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.septet..process..")
                .because("what a page can do, a model can do, through the same use case")
                .check(CODE);
    }

    @Test
    @DisplayName("Beans are given what they need when they are made")
    void injection() {
        fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .because("a constructor says what a class needs")
                .check(CODE);
        fields().that()
                .areStatic()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("what one node remembers in a static field, another does not know")
                .check(CODE);
    }

    @Test
    @DisplayName("A component is made of at most seven others: one that needs more does more than one thing")
    void collaborators() {
        assertThat(CODE.stream()
                        .filter(type -> type.isMetaAnnotatedWith(Component.class))
                        .filter(type -> type.getConstructors().stream()
                                .anyMatch(made -> made.getRawParameterTypes().size() > 7))
                        .map(JavaClass::getSimpleName))
                .isEmpty();
    }

    @Test
    @DisplayName("What is new has no revision yet")
    void revisions() {
        fields().that()
                .areAnnotatedWith(Version.class)
                .should()
                .haveRawType(Long.class)
                .because("by a null a new row is known, and is not sought in the database before it is written")
                .check(CODE);
    }

    @Test
    @DisplayName("One place words days and moments, for pages, forms, mails and archives alike")
    void dates() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(DateWording.class, FileNames.class, OneLinePerMessage.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DateTimeFormatter.class)
                .because("whoever reads one moment in two places reads the same")
                .check(CODE);
    }

    @Test
    @DisplayName("Names say what a thing is")
    void names() {
        // by this name Spring Data finds what implements a part of a repository
        classes()
                .that()
                .haveNameNotMatching(".*\\.domain\\.\\w+sBy\\w+Impl")
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl|Service)")
                .because("such a name hides what the class is for")
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("io.septet")
                        .that(not(simpleNameStartingWith("Desk"))));
    }

    @Test
    @DisplayName("What speaks with the engine says so in its name")
    void adapters() {
        classes()
                .that()
                .areAssignableTo(ProcessEnginePlugin.class)
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleNameEndingWith("Plugin")
                .because("it is called while the engine is put together")
                .check(CODE);
        ApplicationModules.of(SeptetApplication.class).forEach(module -> {
            String root = module.getBasePackage().getName();
            classes()
                    .that()
                    .resideInAPackage(root + ".process")
                    .and(implement(describe("an interface of " + root, type -> type.getPackageName()
                            .equals(root))))
                    .should()
                    .haveSimpleNameStartingWith("Engine")
                    .because("it does with the engine what the module asks for")
                    .allowEmptyShould(true)
                    .check(CODE);
        });
    }
}
