package io.septet.models.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.models.ModelVersion;
import io.septet.models.Models;
import io.septet.models.Proposal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where process owners see every process and table with its versions, and bring others into force. Files that somebody
 * uploads travel in the page that says what would come of them, until they are published from there.
 */
@Controller
@RequestMapping("/processes")
class ModelController {

    private static final String LIST = "models/processes";
    private static final String ONE = "models/process";
    private static final String PROPOSAL = "models/proposal";

    private final Models models;
    private final Directory directory;
    private final FindingTexts texts;

    ModelController(Models models, Directory directory, FindingTexts texts) {
        this.models = models;
        this.directory = directory;
        this.texts = texts;
    }

    @ModelAttribute
    void forProcessOwners(PersonId person, Model model) {
        models.require(person);
        model.addAttribute("names", directory.roster());
    }

    @GetMapping
    String list(Model model) {
        return list(Map.of(), model);
    }

    private String list(Map<String, String> wrong, Model model) {
        model.addAttribute("models", models.inForce());
        model.addAttribute("wrong", wrong);
        return LIST;
    }

    @GetMapping("/{key}")
    String one(@PathVariable String key, Model model) {
        List<Models.InForce> history = models.history(key);
        model.addAttribute("history", history);
        ModelVersion inForce = history.get(0).version();
        if (isProcess(inForce)) {
            model.addAttribute(
                    "picture", SentFiles.encoded(models.files(inForce)).get(inForce.file()));
        }
        return ONE;
    }

    /** What would come of going back to the version, or what it is when it is in force. */
    @GetMapping("/{key}/versions/{number:\\d{1,6}}")
    String version(@PathVariable String key, @PathVariable int number, Model model) {
        ModelVersion version = models.version(key, number);
        Map<String, byte[]> files = models.files(version);
        model.addAttribute("version", version);
        model.addAttribute("files", files.keySet());
        model.addAttribute("isInForce", models.history(key).get(0).version().equals(version));
        return proposal(files, "", Map.of(), model);
    }

    @GetMapping("/{key}/versions/{number:\\d{1,6}}/file")
    ResponseEntity<byte[]> file(@PathVariable String key, @PathVariable int number, @RequestParam String name) {
        byte[] content = Optional.ofNullable(
                        models.files(models.version(key, number)).get(name))
                .orElseThrow();
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name.substring(name.lastIndexOf('/') + 1))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content);
    }

    @PostMapping("/proposal")
    String propose(MultipartHttpServletRequest request, Model model, HttpServletResponse response) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (MultipartFile file : request.getFiles("files")) {
            if (!file.isEmpty() && file.getOriginalFilename() != null) {
                files.put(bare(file.getOriginalFilename()), file.getBytes());
            }
        }
        try {
            return proposal(files, "", Map.of(), model);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return list(texts.byPath(refused), model);
        }
    }

    @PostMapping
    String publish(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        Map<String, byte[]> files = SentFiles.of(sent);
        String reason = Optional.ofNullable(sent.getFirst("reason")).orElse("");
        try {
            models.publish(files, Optional.ofNullable(sent.getFirst("basis")).orElse(""), reason);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return files.isEmpty()
                    ? list(texts.byPath(refused), model)
                    : proposal(files, reason, texts.byPath(refused), model);
        }
        afterwards.addFlashAttribute("notice", "models.published");
        return "redirect:/processes";
    }

    private String proposal(Map<String, byte[]> files, String reason, Map<String, String> wrong, Model model) {
        Proposal proposal = models.propose(files);
        model.addAttribute("proposal", proposal);
        model.addAttribute("pictures", pictures(proposal));
        model.addAttribute("sent", SentFiles.encoded(files));
        model.addAttribute("typed", reason);
        model.addAttribute("wrong", wrong);
        return PROPOSAL;
    }

    /** Processes in force that would be different, by the name of the file that takes their place. */
    private static Map<String, String> pictures(Proposal proposal) {
        Map<String, byte[]> former = new TreeMap<>();
        proposal.files().stream()
                .filter(file -> isProcess(file.inForce()) && !file.difference().isEmpty())
                .forEach(file -> former.put(file.name(), file.former()));
        return SentFiles.encoded(former);
    }

    /** Only a process is drawn. */
    private static boolean isProcess(@Nullable ModelVersion version) {
        return version != null && version.kind() == ModelVersion.Kind.PROCESS;
    }

    /** Without the folders that some browsers send along. */
    private static String bare(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingThere() {}
}
