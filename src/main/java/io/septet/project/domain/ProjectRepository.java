package io.septet.project.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.Reader;
import io.septet.project.Step;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All projects. */
public interface ProjectRepository extends Repository<Project, UUID>, ProjectsByReader {

    Project save(Project project);

    Optional<Project> findById(UUID id);

    /** The project, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select project from Project project where project.id = :id")
    Optional<Project> lock(UUID id);

    List<Project> findByIdIn(Collection<UUID> ids);

    List<Project> findByCodeIn(Collection<String> codes);

    List<Project> findByNameIn(Collection<String> names);

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

    /** Those under way that the person leads or coordinates, the latest first. */
    @Query(
            """
            select project from Project project
            where project.state = RUNNING and (project.overallLead = :person or project.coordinator = :person)
            order by project.proposedAt desc, project.id""")
    List<Project> findLedBy(PersonId person, Limit most);

    /** A page of those that are sought, of which the reader may read. */
    default Page<Project> findSought(Reader reader, ProjectsSought sought, Pageable page) {
        List<Project> found = page.isPaged()
                ? find(reader, sought, page.getOffset(), page.getPageSize())
                : find(reader, sought, 0, Integer.MAX_VALUE);
        return new PageImpl<>(found, page, count(reader, sought));
    }

    @Query(value = "select nextval('project_number')", nativeQuery = true)
    long nextNumber();
}
