package io.septet.project;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;

/**
 * What it takes to start a project (G1).
 *
 * @param initiatingDepartment id of the department
 * @param overallLead id of the person who leads it (总负责人)
 * @param coordinator id of the person who coordinates it (协作协调人)
 * @param proposedBy id of the person who proposes it
 */
public record Proposal(
        String name,
        Category category,
        DepartmentId initiatingDepartment,
        PersonId overallLead,
        PersonId coordinator,
        PersonId proposedBy) {

    /** A proposal by the person who will lead the project. */
    public Proposal(
            String name,
            Category category,
            DepartmentId initiatingDepartment,
            PersonId overallLead,
            PersonId coordinator) {
        this(name, category, initiatingDepartment, overallLead, coordinator, overallLead);
    }
}
