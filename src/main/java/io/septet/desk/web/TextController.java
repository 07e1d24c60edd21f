package io.septet.desk.web;

import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.platform.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What every form needs: its words, and the people and departments to choose from. */
@RestController
@RequestMapping("/api")
class TextController {

    private final Texts texts;
    private final Directory directory;

    TextController(Texts texts, Directory directory) {
        this.texts = texts;
        this.directory = directory;
    }

    @GetMapping("/texts")
    Map<String, String> texts(Locale reader) {
        return texts.all(reader);
    }

    @GetMapping("/directory")
    DirectoryView directory() {
        return new DirectoryView(
                directory.departments(),
                directory.people().stream().map(PersonView::of).toList());
    }

    record PersonView(String id, String name, Set<DepartmentId> departments) {

        static PersonView of(Person person) {
            return new PersonView(person.id(), person.name(), person.departments());
        }
    }

    record DirectoryView(List<Department> departments, List<PersonView> people) {}
}
