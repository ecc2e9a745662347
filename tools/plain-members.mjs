// A rollup plugin for the bundles, for before their names are mangled. Makes the
// private members of classes plain ones, which need no `#` and not be announced.
// All classes number them alike, so that few names come often; with the number of
// classes that a class is made of, so that none meets that of one of these.

import {nodesIn} from './syntax.mjs';

const isPrivate = ({type}) => type === 'PrivateIdentifier';

/** Whether a member of a class only says that it is there. */
const isBare = ({type, value}) => type === 'PropertyDefinition' && !value;

/** The changes that make the private members of one class plain. */
function changesIn({body}, depth) {
  const members = body.body.filter(({key}) => key && isPrivate(key));
  const names = members.map(({key}) => key.name);
  const bare = members.filter(isBare);
  const used = [...nodesIn(body)].filter(
    (node) => isPrivate(node) && !bare.some(({key}) => key.start === node.start)
  );
  return [
    ...bare.map(({start, end}) => ({start, end, text: ''})),
    ...used.map(({name, start, end}) => ({
      start,
      end,
      text: `private${depth}_${names.indexOf(name)}`,
    })),
  ];
}

/** Makes the private members of all classes plain. */
export const plainMembers = () => ({
  name: 'plain-members',
  renderChunk(code) {
    const classes = [...nodesIn(this.parse(code))].filter(
      ({type}) => type === 'ClassDeclaration' || type === 'ClassExpression'
    );
    const depthOf = ({superClass}) =>
      superClass
        ? 1 +
          depthOf(classes.find(({id}) => id?.name === superClass.name) ?? {})
        : 0;
    const changes = classes
      .flatMap((each) => changesIn(each, depthOf(each)))
      .sort((a, b) => b.start - a.start);
    for (const {start, end, text} of changes)
      code = code.slice(0, start) + text + code.slice(end);
    return {code, map: null};
  },
});
