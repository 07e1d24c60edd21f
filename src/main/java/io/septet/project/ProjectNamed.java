package io.septet.project;

/** What a project is called, where nothing else of it is shown. */
public record ProjectNamed(String code, String name) {

    public static ProjectNamed of(ProjectView project) {
        return new ProjectNamed(project.code(), project.name());
    }
}
