import javafx.css.Stylesheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parses the style sheets of the windows beforehand: {@code java packaging/StyleSheets.java from
 * to}, with JavaFX and the theme on the class path. JavaFX takes {@code x.bss} where it is asked
 * for {@code x.css}, if both lie side by side, and need not parse some hundred kilobytes at each
 * start. Only for what is shipped: beside sources that change they would be out of date.
 */
final class StyleSheets {
    private StyleSheets() {}

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        for (Path sheet : list(from)) {
            String name = from.relativize(sheet).toString();
            Path binary = to.resolve(name.substring(0, name.lastIndexOf('.')) + ".bss");
            Files.createDirectories(binary.getParent());
            Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }
}
