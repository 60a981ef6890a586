import { expect, it } from 'vitest';
import { takenPages } from '../../../../electron/desktop/taken-page.ts';

it('says who has the folder and which it is, as text and never as markup', () => {
  const page = takenPages('Used by <b>desktop</b> & "more".', '/data/<script>alert(1)</script>').get('/index.html');
  expect(page?.text).toContain('<p>Used by &#60;b&#62;desktop&#60;/b&#62; &#38; &#34;more&#34;.</p>');
  expect(page?.text).not.toContain('<script');
});

it('needs nothing that the policy refuses: no script, no inline style', () => {
  const pages = takenPages('x', 'y');
  expect(pages.get('/index.html')?.text).not.toMatch(/<style|style=|<script|on\w+=/);
  expect([...pages.keys()]).toEqual(['/index.html', '/taken.css']);
});
