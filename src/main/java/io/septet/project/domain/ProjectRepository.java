package io.septet.project.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All projects. */
public interface ProjectRepository extends Repository<Project, UUID> {

    Project save(Project project);

    Optional<Project> findById(UUID id);

    /** The project, for this transaction alone until it ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select project from Project project where project.id = :id")
    Optional<Project> lock(UUID id);

    List<Project> findAllByOrderByProposedAtDesc();

    @Query(value = "select nextval('project_number')", nativeQuery = true)
    long nextNumber();
}
