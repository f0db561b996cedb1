package id.tapis.understanding.paper;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The lines drawn across one page: those of a table part its rows. */
final class DrawnLines extends PDFGraphicsStreamEngine {

  private static final int MOST = 20_000;
  private static final float SHORTEST = 20;
  private static final float LEVEL = 1;

  private final List<Paper.Line> path = new ArrayList<>();
  private final List<Paper.Line> lines = new ArrayList<>();
  private Point2D at = new Point2D.Float();

  DrawnLines(PDPage page) {
    super(page);
  }

  /** None on a page that lies on its side: its words are turned, its lines are not. */
  List<Paper.Line> lines() throws IOException {
    if (getPage().getRotation() == 0) {
      processPage(getPage());
    }
    return lines;
  }

  private void line(Point2D from, Point2D to) {
    boolean level = Math.abs(from.getY() - to.getY()) <= LEVEL;
    if (level && Math.abs(from.getX() - to.getX()) >= SHORTEST && path.size() < MOST) {
      var box = getPage().getCropBox();
      double left = Math.min(from.getX(), to.getX()) - box.getLowerLeftX();
      double right = Math.max(from.getX(), to.getX()) - box.getLowerLeftX();
      double height = box.getUpperRightY() - (from.getY() + to.getY()) / 2;
      path.add(new Paper.Line((float) left, (float) right, (float) height));
    }
  }

  private void drawn() {
    if (lines.size() < MOST) {
      lines.addAll(path);
    }
    path.clear();
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    line(a, b);
    line(c, d);
  }

  @Override
  public void moveTo(float x, float y) {
    at = new Point2D.Float(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    var to = new Point2D.Float(x, y);
    line(at, to);
    at = to;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    at = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return at;
  }

  @Override
  public void strokePath() {
    drawn();
  }

  @Override
  public void fillPath(int rule) {
    drawn();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    drawn();
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void closePath() {}

  @Override
  public void clip(int rule) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName name) {}
}
