package org.flipside.settings;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What is remembered of each client, in one file. Whatever the file holds, reading gives a choice:
 * what cannot be understood counts as not remembered. May be used from any thread.
 */
public final class ClientsFile {
    private static final System.Logger LOG = System.getLogger(ClientsFile.class.getName());

    private final Path file;

    /** The file in that folder. */
    public ClientsFile(Path folder) {
        file = folder.resolve("clients.json");
    }

    /** What is remembered of a client, told by the name alone. */
    public synchronized ClientChoice read(String client) {
        JsonNode known = all().path(key(client));
        List<String> formats = new ArrayList<>();
        known.path("formats").forEach(format -> formats.add(format.asString("")));
        JsonNode look = known.path("look");
        return new ClientChoice(
                formats,
                known.path("profile").asString(""),
                known.path("folder").asString(""),
                new ClientChoice.Look(
                        look.path("name").asString(""),
                        look.path("accent").asString(""),
                        look.path("second").asString(""),
                        look.path("logo").asString("")));
    }

    /**
     * Remembers a choice; the file is the old one or the new one.
     *
     * @throws IOException if it could not be written
     */
    public synchronized void write(String client, ClientChoice choice) throws IOException {
        ObjectNode root = all();
        ObjectNode known = root.putObject(key(client));
        choice.formats().forEach(known.putArray("formats")::add);
        known.put("profile", choice.profile()).put("folder", choice.folder());
        known.putObject("look")
                .put("name", choice.look().name())
                .put("accent", choice.look().accent())
                .put("second", choice.look().second())
                .put("logo", choice.look().logo());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling("clients.json.new");
        Files.writeString(fresh, root.toPrettyString() + "\n", StandardCharsets.UTF_8);
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String key(String client) {
        return client.strip();
    }

    private ObjectNode all() {
        JsonMapper mapper = new JsonMapper();
        if (Files.exists(file)) {
            try {
                if (mapper.readTree(Files.readAllBytes(file)) instanceof ObjectNode root) {
                    return root;
                }
                LOG.log(Level.WARNING, "What is remembered of clients begins anew: no object");
            } catch (IOException | JacksonException e) {
                LOG.log(Level.WARNING, "What is remembered of clients begins anew", e);
            }
        }
        return mapper.createObjectNode();
    }
}
