"""The networks of the book, ready to train; VGG16 and SqueezeNet with weights that others trained."""

from dl_textbook.networks.classics import VGG16, AlexNet, LeNet
from dl_textbook.networks.convnets import DeepConvNet, SimpleConvNet
from dl_textbook.networks.dense import MultiLayerNet, TwoLayerNet
from dl_textbook.networks.resnet import ResNet
from dl_textbook.networks.sign_language import SignLanguageNet
from dl_textbook.networks.squeezenet import SqueezeNet

__all__ = [
    "VGG16",
    "AlexNet",
    "DeepConvNet",
    "LeNet",
    "MultiLayerNet",
    "ResNet",
    "SignLanguageNet",
    "SimpleConvNet",
    "SqueezeNet",
    "TwoLayerNet",
]
