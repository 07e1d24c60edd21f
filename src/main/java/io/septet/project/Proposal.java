package io.septet.project;

/**
 * What it takes to start a project (G1).
 *
 * @param initiatingDepartment id of the department
 * @param overallLead id of the person who leads it (总负责人)
 * @param coordinator id of the person who coordinates it (协作协调人)
 */
public record Proposal(
        String name, Category category, String initiatingDepartment, String overallLead, String coordinator) {}
