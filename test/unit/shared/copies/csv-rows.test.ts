import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../../shared/copies/csv.ts';
import { csvRows } from '../../../../shared/copies/csv-rows.ts';

const cells = (text: string) => csvRows(text)?.map((row) => row.cells);

describe('a table of a spreadsheet', () => {
  it.each([
    ['commas', 'a,b\r\n1,2\r\n'],
    ['semicolons', 'a;b\r\n1;2'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['old line ends', 'a,b\r1,2'],
    ['a mark at its start', '\uFEFFa,b\n1,2'],
    ['empty lines', 'a,b\n\n,\n1,2\n\n'],
  ])('is read with %s', (_, text) => {
    expect(cells(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('has quotes, separators and line ends inside its cells', () => {
    expect(cells('a,b\n"say ""hi"", please","two\nlines"\n')).toEqual([
      ['a', 'b'],
      ['say "hi", please', 'two\nlines'],
    ]);
  });

  it('knows the line on which each row begins', () => {
    expect(csvRows('a\n"x\ny"\nb')?.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('is no table where a quote never ends, or letters follow one', () => {
    expect(csvRows('a,b\n"cut sho')).toBeNull();
    expect(csvRows('a,b\n"x"y,2')).toBeNull();
  });

  it('takes our own guard off again', () => {
    const row = ['+44 20 7946 0018', '=1+1', "'t Hart", 'a "b"', ''];
    expect(cells(`a,b,c,d,e\n${csvLine(row)}`)?.[1]).toEqual(row);
  });

  it('keeps a last cell that is empty, and reads nothing as nothing', () => {
    expect(cells('a,b\n1,')?.[1]).toEqual(['1', '']);
    expect(csvRows('')).toEqual([]);
  });
});
