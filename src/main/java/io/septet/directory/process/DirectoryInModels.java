package io.septet.directory.process;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.platform.ForModels;

/** What models ask the directory: {@code ${directory.head(DepartmentId.of(department))}}. */
@ForModels("directory")
public class DirectoryInModels {

    private final Directory directory;

    DirectoryInModels(Directory directory) {
        this.directory = directory;
    }

    /**
     * Id of the department's head.
     *
     * @throws IllegalStateException when the department has none
     */
    public String head(String department) {
        return directory
                .head(DepartmentId.of(department))
                .map(Person::id)
                .map(PersonId::value)
                .orElseThrow(() -> new IllegalStateException("Department '%s' has no head".formatted(department)));
    }
}
