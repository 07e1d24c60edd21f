package io.septet.project.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.Reader;
import io.septet.project.State;
import io.septet.project.Step;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All projects. */
public interface ProjectRepository extends Repository<Project, UUID> {

    /** Of which projects a {@link Reader} may read, as {@code Readers} says in words. */
    String IS_READABLE =
            """
            (:#{#reader.administrator()} = true
             or project.overallLead in :#{#reader.people()}
             or project.coordinator in :#{#reader.people()}
             or project.proposedBy in :#{#reader.people()}
             or project.initiatingDepartment in :#{#reader.departments()}
             or project.id in :#{#reader.worksOn()}
             or project.id in :#{#reader.told()}
             or project.state = RUNNING and project.id in :#{#reader.askedIn()}
             or exists (select 1 from project.participations part
                        where part.department in :#{#reader.departments()}
                           or part.contact in :#{#reader.people()}
                           or part.deputy in :#{#reader.people()}))
            """;

    String IS_CALLED =
            """
            lower(concat(project.code, ' · ', project.name)) like :called escape '!'
            """;

    Project save(Project project);

    Optional<Project> findById(UUID id);

    /** The project, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select project from Project project where project.id = :id")
    Optional<Project> lock(UUID id);

    List<Project> findByIdIn(Collection<UUID> ids);

    List<Project> findByCodeIn(Collection<String> codes);

    List<Project> findByNameIn(Collection<String> names);

    @Query("select count(project) > 0 from Project project where project.id = :id and " + IS_READABLE)
    boolean isReadable(UUID id, Reader reader);

    /** @param called a pattern, in small letters, that name or code fits */
    @Query("select project from Project project where project.state in :states and " + IS_CALLED + " and " + IS_READABLE
            + " order by project.proposedAt desc, project.id")
    Page<Project> findReadable(Reader reader, Collection<State> states, String called, Pageable page);

    /** @param called a pattern, in small letters, that name or code fits */
    @Query("select project from Project project where project.filedAt is not null and " + IS_CALLED + " and "
            + IS_READABLE + " order by project.filedAt desc, project.id")
    Page<Project> findFiled(Reader reader, String called, Pageable page);

    /**
     * Ids of those under way in the step in which the person speaks for a department, leads or coordinates, or one of the
     * departments takes part; the latest first.
     *
     * @param called a pattern, in small letters, that code and name fit together
     */
    @Query(
            """
            select project.id from Project project
            where project.state = RUNNING and project.step = :step
              and lower(concat(project.code, ' · ', project.name)) like :called escape '!'
              and (project.overallLead = :person or project.coordinator = :person
                   or exists (select 1 from project.participations part
                              where part.contact = :person or part.deputy = :person
                                 or part.department in :departments))
            order by project.proposedAt desc, project.id""")
    List<UUID> findInStep(Step step, PersonId person, Collection<DepartmentId> departments, String called);

    @Query(value = "select nextval('project_number')", nativeQuery = true)
    long nextNumber();
}
