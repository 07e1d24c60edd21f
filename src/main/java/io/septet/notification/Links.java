package io.septet.notification;

import io.septet.desk.TaskLinks;
import io.septet.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Addresses by which people outside a browser find their way to Septet. */
@Component
public class Links {

    private final String base;
    private final TaskLinks tasks;

    /** @param base where people reach Septet, setting {@code septet.base-url} */
    Links(@Value("${septet.base-url}") String base, TaskLinks tasks) {
        this.tasks = tasks;
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    public String firstPage() {
        return base + "/";
    }

    /** The project's page; one's own first page where it is about none. */
    public String of(@Nullable ProjectId project) {
        return project == null ? firstPage() : project(project);
    }

    public String of(ProjectId project, PageOfProject page) {
        return project(project) + "/" + page.address();
    }

    /** A page of Septet's, named without the first slash. */
    public String page(String address) {
        return firstPage() + address;
    }

    private String project(ProjectId id) {
        return base + "/projects/" + id;
    }

    /** The page of one's own messages about a project. */
    String messages(ProjectId project) {
        return messages() + "?project=" + project;
    }

    /** The page of one's own messages. */
    String messages() {
        return base + "/messages";
    }

    public String task(String taskId) {
        return base + tasks.to(taskId);
    }
}
