package io.septet.project.domain;

import io.septet.project.ReadableCondition;
import io.septet.project.Reader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

class ProjectsByReaderImpl implements ProjectsByReader {

    private final EntityManager entities;

    ProjectsByReaderImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean isReadable(UUID id, Reader reader) {
        return count(reader, new ProjectsSought().among(List.of(id))) > 0;
    }

    @Override
    public Set<UUID> findReadable(Collection<UUID> ids, Reader reader) {
        ProjectsSought sought = new ProjectsSought().among(ids);
        return new HashSet<>(
                ask("select project.id", reader, sought, "", UUID.class).getResultList());
    }

    @Override
    public Map<UUID, String> findNames(Collection<UUID> ids, Reader reader) {
        ProjectsSought sought = new ProjectsSought().among(ids);
        return ask("select project.id, project.name", reader, sought, "", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    @Override
    public List<Project> find(Reader reader, ProjectsSought sought, long skipped, int most) {
        return ask("select project", reader, sought, " order by " + sought.order(), Project.class)
                .setFirstResult((int) skipped)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count(Reader reader, ProjectsSought sought) {
        return ask("select count(project)", reader, sought, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> ask(String what, Reader reader, ProjectsSought sought, String order, Class<T> kind) {
        ReadableCondition condition = sought.readableBy(reader);
        TypedQuery<T> query =
                entities.createQuery(what + " from Project project where " + condition.inWords() + order, kind);
        condition.values().forEach(query::setParameter);
        return query;
    }
}
