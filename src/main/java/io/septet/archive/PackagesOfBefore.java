package io.septet.archive;

import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes packages into the catalogue that were filed before there was one (A2): after the start, beside everything else, one package
 * in a transaction. Whoever stops amid it goes on at the next start, and two nodes do no harm to each other.
 */
@Component
public class PackagesOfBefore implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PackagesOfBefore.class);

    private static final int AT_ONCE = 50;

    private final Packages packages;
    private final Projects projects;
    private final TransactionTemplate transaction;
    private volatile boolean isWanted;
    private @Nullable Thread reading;

    PackagesOfBefore(Packages packages, Projects projects, TransactionTemplate transaction) {
        this.packages = packages;
        this.projects = projects;
        this.transaction = transaction;
    }

    /**
     * Reads all that nobody has read yet, in the thread of whoever asks.
     *
     * @return how many
     */
    public int read() {
        int read = 0;
        Set<ProjectId> unreadable = new HashSet<>();
        for (List<ProjectId> next = next(unreadable); isWanted && !next.isEmpty(); next = next(unreadable)) {
            for (ProjectId project : next) {
                if (isWanted && read(project)) {
                    read++;
                } else {
                    unreadable.add(project);
                }
            }
            LOG.info("{} archived projects are read so far, so that they are found", read);
        }
        return read;
    }

    private List<ProjectId> next(Set<ProjectId> unreadable) {
        return packages.notRead(AT_ONCE + unreadable.size()).stream()
                .filter(project -> !unreadable.contains(project))
                .toList();
    }

    private boolean read(ProjectId project) {
        try {
            transaction.executeWithoutResult(status -> {
                // another node may have read it meanwhile, or it was filed again: to read it twice is the same
                packages.read(projects.lock(project));
            });
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "The package of project {} cannot be read, and is tried again at the next start: {}",
                    project,
                    e.toString());
            return false;
        }
    }

    private void readWithoutFail() {
        try {
            read();
        } catch (RuntimeException e) {
            // the database may be away for a moment
            LOG.warn("Archived projects could not be read, which is tried again at the next start: {}", e.toString());
        }
    }

    @Override
    public void start() {
        isWanted = true;
        Thread thread = new Thread(this::readWithoutFail, "archive-catalogue");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
        reading = thread;
    }

    @Override
    public void stop() {
        isWanted = false;
        Thread running = reading;
        if (running != null) {
            try {
                running.join(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return isWanted;
    }
}
