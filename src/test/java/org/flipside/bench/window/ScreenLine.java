package org.flipside.bench.window;

/**
 * What windows are shown on.
 *
 * @param width of the display, in logical pixels
 * @param height of the display, in logical pixels
 * @param scale physical pixels to one logical pixel
 * @param graphicsProcessor whether JavaFX draws by one
 */
public record ScreenLine(int width, int height, double scale, boolean graphicsProcessor) {}
