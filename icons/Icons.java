import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Draws the icons in the sizes that the platforms need: {@code java icons/Icons.java}, from the
 * folder of the project. Needs {@code rsvg-convert} of librsvg; a build needs none of it, because
 * what is drawn is kept in {@code icons/generated}.
 *
 * <p>{@code name-16.svg} stands in for {@code name.svg} at 16 pixels: small sizes are drawn on the
 * grid of their pixels.
 */
final class Icons {
    private static final Path DRAWN = Path.of("icons");
    private static final Path GENERATED = DRAWN.resolve("generated");
    private static final List<String> NAMES = List.of("flipside", "session-file", "workshop-file");
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    /** The kinds of picture in an icon of macOS, each with its size in pixels. */
    private static final SortedMap<String, Integer> MAC_KINDS =
            new TreeMap<>(
                    Map.of(
                            "icp4", 16, "icp5", 32, "ic11", 32, "ic12", 64, "ic07", 128, "ic13",
                            256, "ic08", 256, "ic14", 512, "ic09", 512));

    private Icons() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Files.createDirectories(GENERATED);
        for (String name : NAMES) {
            SortedMap<Integer, byte[]> pictures = new TreeMap<>();
            for (int size : SIZES) {
                pictures.put(size, drawn(name, size));
            }
            Files.write(GENERATED.resolve(name + ".ico"), windows(pictures.headMap(257)));
            Files.write(GENERATED.resolve(name + ".icns"), mac(pictures));
        }
    }

    private static byte[] drawn(String name, int size) throws IOException, InterruptedException {
        Path own = DRAWN.resolve(name + "-" + size + ".svg");
        Path source = Files.exists(own) ? own : DRAWN.resolve(name + ".svg");
        Path picture = GENERATED.resolve(name + "-" + size + ".png");
        String pixels = String.valueOf(size);
        int code =
                new ProcessBuilder(
                                "rsvg-convert",
                                "--width",
                                pixels,
                                "--height",
                                pixels,
                                "--output",
                                picture.toString(),
                                source.toString())
                        .inheritIO()
                        .start()
                        .waitFor();
        if (code != 0) {
            throw new IOException("rsvg-convert could not draw " + source);
        }
        return Files.readAllBytes(picture);
    }

    /** A directory of 16 bytes for each picture, then the pictures; 0 stands for 256 pixels. */
    private static byte[] windows(SortedMap<Integer, byte[]> pictures) {
        int directory = 6 + 16 * pictures.size();
        int length = directory + pictures.values().stream().mapToInt(bytes -> bytes.length).sum();
        ByteBuffer icon = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        icon.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        int offset = directory;
        for (Map.Entry<Integer, byte[]> picture : pictures.entrySet()) {
            byte side = picture.getKey().byteValue();
            icon.put(side).put(side).put((byte) 0).put((byte) 0);
            icon.putShort((short) 1).putShort((short) 32);
            icon.putInt(picture.getValue().length).putInt(offset);
            offset += picture.getValue().length;
        }
        pictures.values().forEach(icon::put);
        return icon.array();
    }

    /** Each picture behind its kind and its length, head included. */
    private static byte[] mac(SortedMap<Integer, byte[]> pictures) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        for (Map.Entry<String, Integer> kind : MAC_KINDS.entrySet()) {
            byte[] picture = pictures.get(kind.getValue());
            out.write(kind.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + picture.length);
            out.write(picture);
        }
        return ByteBuffer.allocate(8 + body.size())
                .put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(8 + body.size())
                .put(body.toByteArray())
                .array();
    }
}
