package io.septet.models;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.models.Proposal.Proposed;
import io.septet.platform.ModelsUnderCheck;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What process owners see of the company's models, and how they change them: looked at first, then brought into force. */
@Component
public class Models {

    /** In bytes, of all files that come together: several times what the longest process and its forms take. */
    static final int LARGEST = 1024 * 1024;

    private static final Set<String> MODELS = Set.of("process", "decision");
    private static final ModelElements NOTHING = ModelElements.of("<nothing/>".getBytes(StandardCharsets.UTF_8));

    private final ModelVersions versions;
    private final ModelsUnderCheck check;
    private final Directory directory;

    Models(ModelVersions versions, ModelsUnderCheck check, Directory directory) {
        this.versions = versions;
        this.check = check;
        this.directory = directory;
    }

    /** @throws NoSuchElementException unless the person looks after the company's processes: to others there is nothing */
    public void require(PersonId person) {
        if (!directory.isProcessOwner(person)) {
            throw new NoSuchElementException("Models are not for %s".formatted(person));
        }
    }

    /** A model as it is in force, and how it came to be. */
    public record InForce(ModelVersion version, @Nullable Publication publication, long running) {}

    /** All of them, by kind and name. */
    public List<InForce> inForce() {
        Map<String, Publication> publications = versions.publications();
        Map<String, List<ModelVersion>> byKey =
                versions.all().stream().collect(Collectors.groupingBy(ModelVersion::key));
        return byKey.values().stream()
                .map(all ->
                        new InForce(latest(all), publications.get(latest(all).deployment()), running(all)))
                .sorted(Comparator.comparing((InForce one) -> one.version().kind())
                        .thenComparing(one -> one.version().name())
                        .thenComparing(one -> one.version().key()))
                .toList();
    }

    /**
     * Every version of one model, the latest first.
     *
     * @throws NoSuchElementException if there is none of that key
     */
    public List<InForce> history(String key) {
        Map<String, Publication> publications = versions.publications();
        List<InForce> history = versions.all().stream()
                .filter(version -> version.key().equals(key))
                .sorted(Comparator.comparing(ModelVersion::number).reversed())
                .map(version -> new InForce(version, publications.get(version.deployment()), version.running()))
                .toList();
        if (history.isEmpty()) {
            throw new NoSuchElementException("There is no model " + key);
        }
        return history;
    }

    /** @throws NoSuchElementException if there is no such version */
    public ModelVersion version(String key, int number) {
        return versions.all().stream()
                .filter(version -> version.key().equals(key) && version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no version %d of %s".formatted(number, key)));
    }

    /** The file that holds a version, and its forms, by name. */
    public Map<String, byte[]> files(ModelVersion version) {
        return versions.files(version);
    }

    /**
     * Says what would come of bringing files into force.
     *
     * @throws Refused if there are none, or too much of them
     */
    public Proposal propose(Map<String, byte[]> files) {
        if (files.isEmpty()) {
            throw Refused.at("files", "models.refused.none");
        }
        if (files.values().stream().mapToLong(content -> content.length).sum() > LARGEST) {
            throw Refused.at("files", "models.refused.large", LARGEST / 1024 / 1024);
        }
        Map<String, List<ModelVersion>> byKey =
                versions.all().stream().collect(Collectors.groupingBy(ModelVersion::key));
        List<Proposed> proposed = new ArrayList<>();
        Map<String, Integer> basis = new TreeMap<>();
        new TreeMap<>(files).forEach((name, content) -> {
            Optional<ModelElements> elements = elements(name, content);
            Optional<List<ModelVersion>> all = elements.stream()
                    .flatMap(found -> found.byId().values().stream())
                    .filter(element -> MODELS.contains(element.type()))
                    .map(ModelElement::id)
                    .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                    .findFirst();
            all.map(Models::latest).ifPresent(latest -> basis.put(latest.key(), latest.number()));
            proposed.add(proposed(name, content, elements.orElse(NOTHING), all.orElse(List.of())));
        });
        return new Proposal(List.copyOf(proposed), check.findings(files), basis.toString());
    }

    private Proposed proposed(String name, byte[] content, ModelElements after, List<ModelVersion> all) {
        if (all.isEmpty()) {
            return new Proposed(name, content, null, new byte[0], new ModelDifference(List.of(), false), List.of(), 0);
        }
        ModelVersion inForce = latest(all);
        byte[] former = versions.files(inForce).getOrDefault(inForce.file(), new byte[0]);
        ModelElements before = ModelElements.of(former);
        return new Proposed(
                name,
                content,
                inForce,
                former,
                ModelDifference.between(before, after),
                TableDifference.between(before, after),
                running(all));
    }

    /** What is no model, or cannot be read, the check says. */
    private static Optional<ModelElements> elements(String name, byte[] content) {
        if (!name.endsWith(".bpmn") && !name.endsWith(".dmn")) {
            return Optional.empty();
        }
        try {
            return Optional.of(ModelElements.of(content));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Brings files into force as whoever is signed in.
     *
     * @param basis that of the proposal that somebody has seen
     * @throws Refused without a reason, when others have come into force meanwhile, when the check refuses them, and when all
     *     of it is as it is in force
     */
    public void publish(Map<String, byte[]> files, String basis, String reason) {
        Proposal proposal = propose(files);
        if (reason.isBlank()) {
            throw Refused.at("reason", "models.refused.reason");
        }
        if (reason.strip().length() > Publications.LONGEST_REASON) {
            throw Refused.at("reason", "models.refused.reason.long", Publications.LONGEST_REASON);
        }
        if (!proposal.basis().equals(basis)) {
            throw Refused.at("files", "models.refused.meanwhile");
        }
        if (proposal.isRefused()) {
            throw Refused.at("files", "models.refused.check");
        }
        if (isInForce(proposal)) {
            throw Refused.at("files", "models.refused.same");
        }
        versions.deploy(files, reason.strip());
    }

    /** Whether each of the files, forms with the model that opens them, is as it is. */
    private boolean isInForce(Proposal proposal) {
        Map<String, byte[]> now = new TreeMap<>();
        proposal.files().stream()
                .flatMap(file -> Stream.ofNullable(file.inForce()))
                .forEach(version -> versions.files(version).forEach((name, content) -> now.put(bare(name), content)));
        return proposal.files().stream().allMatch(file -> Arrays.equals(file.content(), now.get(bare(file.name()))));
    }

    private static String bare(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static ModelVersion latest(List<ModelVersion> versions) {
        return versions.stream().max(Comparator.comparing(ModelVersion::number)).orElseThrow();
    }

    private static long running(List<ModelVersion> versions) {
        return versions.stream().mapToLong(ModelVersion::running).sum();
    }
}
